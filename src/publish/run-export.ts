import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportSite } from './export-site.ts';
import { takeLock } from './lock.ts';
import { readOptions } from './read-options.ts';
import { readRoot } from './read-root.ts';
import { Refusal } from './refusal.ts';

/** The command `publish:export`; gives what was copied. Throws a Refusal where nothing was. */
export async function runExport(project: string, args: readonly string[]): Promise<string> {
  const { root, to } = readOptions(args, { root: '文件夹', to: '文件夹' }, []).options;
  if (to === undefined) throw new Refusal('请写明导出到哪个文件夹：--to 文件夹');
  const layout = readRoot(project, root);
  // No release is removed while it is copied.
  const lock = await takeLock(layout.lock);
  try {
    const { written, removed } = exportSite(realpathSync(layout.current), resolve(project, to));
    return written || removed
      ? `✓ 已经导出：写入 ${written} 个文件，删除 ${removed} 个。`
      : '没有变化，不用导出。';
  } finally {
    lock.leaveTo();
  }
}
