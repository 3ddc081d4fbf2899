import { shellWord } from './shell-word.ts';
import { isProgram, type TreeEntry, type TreeFault } from './tree-entry.ts';

/**
 * What is wrong with names: those that some computer cannot keep, kinds of files that are programs, and what the
 * site makes itself. Of those that are not `changed` only what clashes with others.
 */
export function judgeNames(
  own: readonly TreeEntry[],
  changed: ReadonlySet<string>,
): readonly TreeFault[] {
  const faults = new Map<string, TreeFault>();
  const refuse = (path: string, message: string) => {
    if (!faults.has(`${path}\0${message}`)) faults.set(`${path}\0${message}`, { path, message });
  };
  const seen = new Map<string, string>();
  for (const { path, isReadable } of own) {
    const names = path.split('/');
    const paths = names.map((_, index) => names.slice(0, index + 1).join('/'));
    if (changed.has(path)) {
      if (isReadable && names.some((name) => NOT_ON_WINDOWS.test(name)))
        refuse(path, '这个名字在 Windows 电脑上存不下来，请改名');
      if (isProgram(path)) refuse(path, noMedia(path));
      if (MADE.test(path)) refuse(path, '网站自己有一个同名的文件，会盖掉它，请改名');
      for (const folder of paths.slice(0, -1).filter((it) => LIKE_A_FILE.test(it)))
        refuse(folder, LIKE_A_PAGE);
    }
    for (const one of paths) {
      const key = one.normalize('NFC').toLowerCase();
      const other = seen.get(key) ?? one;
      seen.set(key, other);
      if (other !== one)
        refuse(one, `与「${other}」只有大小写或写法不同，很多电脑上会互相覆盖，请只留一个或者改名`);
    }
  }
  return [...faults.values()];
}

function noMedia(path: string): string {
  return `public 里只能放图片（png、jpg、gif、webp、avif、ico）、PDF、Word、Excel、PowerPoint 文件和 txt、csv、zip，请换成其中一种；不用它，请运行 git rm --cached ${shellWord(path)} 移走，再运行 git commit -m "移走"，然后推送`;
}

const NOT_ON_WINDOWS = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[<>:"\\|?*\p{Cc}]|[. ]$/iu;
/** Tables and documents that every build writes. */
const MADE = /^public\/(?:(?:roles|duties)\.csv|roles\/([^/]+)\/\1\.docx)$/i;
/** A page or a file may have to stand in the place of a folder of `public` that is named so. */
const LIKE_A_FILE = /^public\/(?:.*\/)?[^/]+\.[a-z]+\d?$/i;
const LIKE_A_PAGE = '文件夹的名字像一个文件，会和网页的文件相撞，请改名，名字里不要有点号';
