import { existsSync, statSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { FORMS, type Form } from './forms.ts';

/** What the command line of `export` asks for. */
export interface ExportArguments {
  readonly form: Form;
  /** The file or folder to write, whole; null where it names none. */
  readonly to: string | null;
  /** Names of roles; none for all. */
  readonly roles: readonly string[];
  /** Whether what stands there already may be replaced. */
  readonly overwrite: boolean;
}

/** Reads the command line; `here` is the folder from which paths count. Or says why it cannot. */
export function readArguments(
  here: string,
  args: readonly string[],
): ExportArguments | { readonly refusal: string } {
  const words = [...args];
  const at = words.indexOf('--to');
  const [, named] = at < 0 ? [] : words.splice(at, 2);
  const refuse = (why: string) => ({ refusal: `${why}\n${USAGE}` });
  if (at >= 0 && (!named || named.startsWith('--'))) return refuse('「--to」后面要写存到哪里。');
  const flags = words.filter((word) => word.startsWith('-'));
  const roles = words.filter((word) => !word.startsWith('-'));
  const unknown = flags.find((flag) => flag !== '--overwrite' && !isForm(flag.slice(2)));
  if (unknown !== undefined) return refuse(`不认识的参数「${unknown}」。`);
  const [form, ...more] = flags.map((flag) => flag.slice(2)).filter(isForm);
  if (!form) return refuse('请写明要导出什么：--docx、--xlsx 或 --single。');
  if (more.length) return refuse('一次只能导出一种：--docx、--xlsx 或 --single。');
  const why = explain(form, { to: named, roles, here });
  if (why) return refuse(why);
  const to = named === undefined ? null : resolve(here, named);
  return { form, to, roles, overwrite: flags.includes('--overwrite') };
}

interface Asked {
  readonly to: string | undefined;
  readonly roles: readonly string[];
  readonly here: string;
}

/** Why a form cannot be written so; empty where it can. */
function explain(form: Form, { to, roles, here }: Asked): string {
  const { ending, isForRoles, needsPlace } = FORMS[form];
  if (roles.length && !isForRoles) return `--${form} 导出整本手册，不能只导出「${roles[0]}」。`;
  if (to === undefined)
    return needsPlace ? `请用「--to」写明存到哪里${ending ? `，如 手册${ending}` : ''}。` : '';
  if (ending && !to.toLowerCase().endsWith(ending)) return `文件名「${to}」要以 ${ending} 结尾。`;
  const folder = ending ? dirname(resolve(here, to)) : resolve(here, to);
  const file = fileAbove(folder);
  if (file) return `「${relative(here, file) || file}」是文件，不是文件夹。`;
  return ending && isFolder(resolve(here, to)) ? `「${to}」是文件夹，请写一个文件名。` : '';
}

/** What of a path is a file already, where a folder is to be; null where nothing is. */
function fileAbove(path: string): string | null {
  if (isFolder(path)) return null;
  if (existsSync(path)) return path;
  const above = dirname(path);
  return above === path ? null : fileAbove(above);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

function isForm(word: string): word is Form {
  return word in FORMS;
}

const USAGE = [
  '用法：',
  '  npm run export -- --docx --to 文件夹 [岗位…]   岗位说明书，每个岗位一份 Word 文件',
  '  npm run export -- --xlsx [--to 文件.xlsx]      部门、岗位、职责、主题和指标的 Excel 表',
  '  npm run export -- --single --to 文件.html      整本手册一个文件，不用网络就能打开和搜索',
  '原来有同名的文件时不会动它；要换掉它，加上 --overwrite。',
].join('\n');
