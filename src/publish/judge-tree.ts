import { judgeNames } from './judge-names.ts';
import { shellWord } from './shell-word.ts';
import { isContent, isProgram, type TreeEntry, type TreeFault } from './tree-entry.ts';

/**
 * What is wrong with the files of a pushed commit, of which `changed` are new, other than before or gone, and
 * `before` are those that stood there. Nothing is read of them but names, kinds and sizes, so nothing in them can do any harm.
 */
export function judgeTree(
  entries: readonly TreeEntry[],
  changed: ReadonlySet<string>,
  before: ReadonlySet<string>,
): TreeFault[] {
  const own = entries.filter(({ path }) => isContent(path));
  const all = own.length > MOST_FILES ? [tooMany(own.length)] : [];
  const size = own.reduce((sum, entry) => sum + entry.size, 0);
  const heavy = size > LARGEST_SUM ? [tooHeavy(size)] : [];
  const strange = [...changed]
    .filter((path) => !isContent(path))
    .map((path) => engineFile(path, before.has(path)));
  const paths = new Set(own.map(({ path }) => path));
  const isOfProgram = (path: string) => isProgram(path) && before.has(path);
  const lost = [...changed].filter(isOfProgram).map((path) => programFile(path, paths.has(path)));
  const named = new Set([...changed].filter((path) => !isOfProgram(path)));
  return [
    ...[...all, ...heavy, ...strange, ...lost],
    ...own.flatMap(judgeEntry),
    ...judgeNames(own, named),
  ];
}

function judgeEntry(entry: TreeEntry): TreeFault[] {
  const { path, mode, size, isReadable } = entry;
  const fault = (message: string) => [{ path, message }];
  if (mode === '120000')
    return fault('这是符号链接（快捷方式），手册只用真正的文件，请换成文件本身');
  if (mode === '160000') return fault('这是子模块（另一个仓库），请把里面的文件直接放进来');
  if (!isReadable) return fault('文件名的编码不是 UTF-8，请改名，新的名字用英文字母和数字');
  if (size > LARGEST_FILE)
    return fault(
      `文件太大（${inMegabytes(size)}，最多 ${inMegabytes(LARGEST_FILE)}），请压缩后再放，或者放到共享盘上`,
    );
  return [];
}

function tooMany(count: number): TreeFault {
  return {
    path: 'content、public',
    message: `文件太多（${count} 个，最多 ${MOST_FILES} 个），请检查是不是放错了文件夹`,
  };
}

function tooHeavy(size: number): TreeFault {
  return {
    path: 'content、public',
    message: `文件一共太大（${inMegabytes(size)}，最多 ${inMegabytes(LARGEST_SUM)}），请移走不用的大文件`,
  };
}

function programFile(path: string, isThere: boolean): TreeFault {
  const message = `它是网站的程序，虽然放在 public 里，也不能${isThere ? '改' : '删'}。${restore(path)}，然后推送`;
  return { path, message };
}

function engineFile(path: string, wasThere: boolean): TreeFault {
  const cure = wasThere
    ? restore(path)
    : `请运行 git rm --cached ${shellWord(path)} 移走，再运行 git commit -m "移走"`;
  return {
    path,
    message: `它在 content 和 public 文件夹以外，推送内容的账号不能改。${cure}，然后推送。程序要改，请找 IT`,
  };
}

function restore(path: string): string {
  return `请运行 git checkout origin/main -- ${shellWord(path)} 还原，再运行 git commit -m "还原"`;
}

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** How much may be pushed, in files and bytes. */
export const MOST_FILES = 10_000;
export const LARGEST_FILE = 10 * 1024 * 1024;
export const LARGEST_SUM = 300 * 1024 * 1024;
