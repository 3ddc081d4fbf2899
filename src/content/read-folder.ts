import { lstatSync, readdirSync, readFileSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import { type NamedProblem, ofKind, type Problem } from '../handbook/problem.ts';
import { explainSize } from './bounds.ts';
import { isByComputer } from './by-computer.ts';
import { decodeText } from './decode-text.ts';
import { publicFiles } from './public-files.ts';

/** The files of a project's `content` folder as far as they can be read. */
export interface ContentFolder {
  /** The text of every file by its path from the project's folder (`content/…`). */
  readonly texts: ReadonlyMap<string, string>;
  /** Files of the `public` folder beside it, by their paths from the project's folder. */
  readonly files: ReadonlySet<string>;
  /** What cannot be read, or was saved in an encoding that no other program reads. */
  readonly problems: readonly NamedProblem[];
  /** Files whose text is missing above, so that names in it are not known. */
  readonly unread: readonly string[];
}

/**
 * Reads a project's `content` folder, and which files stand in `public`. Nothing but true files and folders is followed: what a link or a
 * device leads to is no part of the handbook. What only a computer wrote there is passed over.
 */
export function readFolder(projectFolder: string): ContentFolder {
  const texts = new Map<string, string>();
  const problems: Problem[] = [];
  const unread: string[] = [];
  const refuse = (file: string, message: string) => {
    problems.push({ file, line: 1, severity: 'error', message });
    unread.push(file);
  };
  const read = (file: string, { size }: Stats) => {
    const large = explainSize(file, size);
    if (large) {
      problems.push(large);
      unread.push(file);
      return;
    }
    const { text, encoding } = decodeText(readFileSync(join(projectFolder, file)));
    if (encoding === null)
      return refuse(file, '这个文件读不出文字，可能不是文本文件，或者已经损坏');
    texts.set(file, text);
    if (encoding === 'UTF-8') return;
    const message = wrongEncoding(encoding);
    problems.push({ file, line: 1, severity: 'error', message, kind: 'wrong-encoding' });
  };
  const walk = (folder: string, depth: number) => {
    if (depth > DEEPEST) return refuse(folder, '文件夹套得太深，请把里面的文件移到上面来');
    for (const name of readdirSync(join(projectFolder, folder)).toSorted()) {
      if (isByComputer(name)) continue;
      const path = `${folder}/${name}`;
      if (texts.size + unread.length >= MOST_FILES) return;
      const stats = lstatSync(join(projectFolder, path));
      if (stats.isDirectory()) walk(path, depth + 1);
      else if (stats.isFile()) read(path, stats);
      else refuse(path, explainKind(stats));
    }
  };
  const root = lstatSync(join(projectFolder, 'content'), { throwIfNoEntry: false });
  if (!root) refuse('content', '没有 content 文件夹，手册的内容都在它里面，请恢复它');
  else if (!root.isDirectory()) refuse('content', `content 要是一个文件夹。${explainKind(root)}`);
  else walk('content', 0);
  if (texts.size + unread.length >= MOST_FILES)
    refuse('content', `文件太多（超过 ${MOST_FILES} 个），请检查是不是放错了文件夹`);
  return {
    texts,
    files: publicFiles(projectFolder),
    problems: ofKind('unreadable-file', problems),
    unread,
  };
}

function explainKind(stats: Stats): string {
  if (stats.isSymbolicLink()) return '这是符号链接（快捷方式），手册只读真正的文件，请换成文件本身';
  if (stats.isFile()) return '这里却是一个文件，请恢复原来的文件夹';
  return '这不是普通文件，请移走';
}

function wrongEncoding(encoding: 'UTF-16' | 'GBK'): string {
  const name = encoding === 'GBK' ? 'GBK（记事本里叫 ANSI）' : 'UTF-16（记事本里叫 Unicode）';
  return `文件的编码是 ${name}，不是 UTF-8；请用记事本「另存为」，编码选 UTF-8，或者运行 npm run check -- --fix`;
}

const DEEPEST = 8;
const MOST_FILES = 50_000;
