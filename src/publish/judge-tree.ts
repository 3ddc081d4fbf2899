import { isMedia } from '../handbook/public-file.ts';

/** One file of a pushed commit. */
export interface TreeEntry {
  /** Git's mode, such as 100644. */
  readonly mode: string;
  readonly id: string;
  /** In bytes; 0 where it is no file. */
  readonly size: number;
  readonly path: string;
  /** Whether the name can be read as UTF-8; otherwise `path` is only a picture of it. */
  readonly isReadable: boolean;
}

/** A file that cannot be published, and what to do. */
export interface TreeFault {
  readonly path: string;
  readonly message: string;
}

/**
 * What is wrong with the files of a pushed commit, of which `changed` are new, other than before or gone.
 * Nothing is read of them but names, kinds and sizes, so nothing in them can do any harm.
 */
export function judgeTree(
  entries: readonly TreeEntry[],
  changed: ReadonlySet<string>,
): TreeFault[] {
  const own = entries.filter(({ path }) => isContent(path));
  const all = own.length > MOST_FILES ? [tooMany(own.length)] : [];
  const size = own.reduce((sum, entry) => sum + entry.size, 0);
  const heavy = size > LARGEST_SUM ? [tooHeavy(size)] : [];
  const strange = [...changed]
    .filter((path) => !isContent(path))
    .map((path) => ({ path, message: ENGINE_FILE }));
  const paths = new Set(own.map(({ path }) => path));
  const lost = [...changed]
    .filter((path) => isProgram(path) && !paths.has(path))
    .map((path) => ({ path, message: PROGRAM_FILE }));
  const names = judgeNames(own, changed);
  return [...all, ...heavy, ...strange, ...lost, ...own.flatMap(judgeEntry), ...names];
}

/** Whether a path is of the folders that may be pushed. */
export function isContent(path: string): boolean {
  return /^(?:content|public)(?:\/|$)/.test(path);
}

/** Whether a file is of the program, though it stands in a folder that people push. */
export function isProgram(path: string): boolean {
  return path.startsWith('public/') && !isMedia(path);
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

/** Names that some computer cannot keep, and kinds of files that are programs; of what is new only. */
function judgeNames(own: readonly TreeEntry[], changed: ReadonlySet<string>): TreeFault[] {
  const faults: TreeFault[] = [];
  const seen = new Map<string, string>();
  const told = new Set<string>();
  for (const { path, isReadable } of own) {
    const names = path.split('/');
    if (changed.has(path) && isReadable && names.some((name) => NOT_ON_WINDOWS.test(name)))
      faults.push({ path, message: '这个名字在 Windows 电脑上存不下来，请改名' });
    if (changed.has(path) && isProgram(path)) faults.push({ path, message: NO_MEDIA });
    const paths = names.map((_, index) => names.slice(0, index + 1).join('/'));
    for (const one of paths) {
      const key = one.normalize('NFC').toLowerCase();
      const other = seen.get(key);
      if (other === undefined) seen.set(key, one);
      else if (other !== one && !told.has(one)) {
        told.add(one);
        faults.push({
          path: one,
          message: `与「${other}」只有大小写或写法不同，很多电脑上会互相覆盖，请只留一个或者改名`,
        });
      }
    }
  }
  return faults;
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

function inMegabytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(1).replace(/\.0$/, '')} MB`;
}

/** How much may be pushed, in files and bytes. */
export const MOST_FILES = 10_000;
export const LARGEST_FILE = 10 * 1024 * 1024;
export const LARGEST_SUM = 300 * 1024 * 1024;
const NO_MEDIA =
  'public 里只能放图片（png、jpg、gif、webp、avif、ico）、PDF、Word、Excel、PowerPoint 文件和 txt、csv、zip，请换成其中一种，或者移走这个文件';
const NOT_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"\\|?*\p{Cc}]|[. ]$/iu;
const PROGRAM_FILE =
  '它是网站的程序，虽然放在 public 里，也不能删。请运行 git checkout origin/main -- 文件名 还原，再运行 git commit -m "还原"，然后推送';
const ENGINE_FILE =
  '它在 content 和 public 文件夹以外，推送内容的账号不能改。原来就有的文件，运行 git checkout origin/main -- 文件名 还原；自己新加的，运行 git rm --cached 文件名 移走。然后运行 git commit -m "还原"，再推送。程序要改，请找 IT';
