import { resolve } from 'node:path';
import { BUNDLE_FOLDER, bundle } from './bundle.ts';
import { readOptions } from './read-options.ts';

/** The command `publish:bundle`; gives what IT does next. Throws a Refusal where nothing was packed. */
export async function runBundle(project: string, args: readonly string[]): Promise<string> {
  const system = `${process.platform}-${process.arch}`;
  const { to = `handbook-${system}.tar.gz` } = readOptions(args, { to: '文件.tar.gz' }, []).options;
  const file = resolve(project, to);
  const hash = await bundle(project, file);
  return [
    `✓ 程序、程序包、内容和历史都在 ${file}`,
    `  SHA-256：${hash}`,
    '',
    `把它带到服务器上（要与这台电脑同为 ${system}，装有 git），在那里运行：`,
    `  tar -xzf '${to.replace(/^.*[\\/]/, '')}' && cd ${BUNDLE_FOLDER}`,
    '  node_modules/node/bin/node scripts/publish/init.ts --root /srv/handbook',
  ].join('\n');
}
