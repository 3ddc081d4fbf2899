import { readOptions } from './read-options.ts';
import { readRoot } from './read-root.ts';
import { numberOf } from './releases.ts';
import { rollBack } from './roll-back.ts';

/** The command `publish:rollback`; gives what was done. Throws a Refusal where nothing was. */
export async function runRollback(project: string, args: readonly string[]): Promise<string> {
  const { options, others } = readOptions(args, { root: '文件夹' }, ['版号']);
  const release = await rollBack(readRoot(project, options.root), others[0]);
  return `✓ 已经退回第 ${release.restores} 版（${release.commit.slice(0, 8)}），现在是第 ${numberOf(release.name)} 版。下一次推送会换上新的内容；要把内容也改回去，请用 git revert。`;
}
