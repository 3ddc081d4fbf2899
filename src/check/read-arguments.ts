import { statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** What the command line of the check asks for. */
export interface CheckArguments {
  readonly folder: string;
  readonly fix: boolean;
  readonly json: boolean;
}

/** Reads the command line; `here` is the folder that is meant where it names none. Or says why it cannot. */
export function readArguments(
  here: string,
  args: readonly string[],
): CheckArguments | { readonly refusal: string } {
  const flags = args.filter((arg) => arg.startsWith('-'));
  const [named, ...more] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--fix' && flag !== '--json');
  if (unknown !== undefined) return { refusal: `不认识的参数「${unknown}」。${USAGE}` };
  if (more.length) return { refusal: `只能检查一个文件夹，却写了 ${more.length + 1} 个。${USAGE}` };
  const given = resolve(here, named ?? '.');
  if (!isFolder(given)) return { refusal: `没有文件夹「${named}」。${USAGE}` };
  // Whoever names the content itself means the handbook that it is of.
  const isContent = basename(given) === 'content' && !isFolder(join(given, 'content'));
  const folder = isContent ? dirname(given) : given;
  return { folder, fix: flags.includes('--fix'), json: flags.includes('--json') };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

const USAGE =
  '用法：npm run check -- [手册的文件夹] [--fix] [--json]。--fix 改好不用问人的地方（编码、看不见的字符、空格和冒号，补上缺少的编号，记下用过的编号），--json 给别的程序读';
