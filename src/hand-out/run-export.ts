import { existsSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { handbookTables } from '../export/handbook-tables.ts';
import { writeXlsx } from '../export/write-xlsx.ts';
import { formatProblems } from '../handbook/format-problems.ts';
import type { Handbook } from '../handbook/model.ts';
import { siteBuilt } from '../site/site-content.ts';
import type { Said } from '../write/said.ts';
import { writeFiles } from '../write/write-files.ts';
import type { ExportedFile } from './exported-file.ts';
import { namedRoles } from './named-roles.ts';
import { type ExportArguments, readArguments } from './read-arguments.ts';
import { roleFiles } from './role-files.ts';

/**
 * Writes what the arguments ask for of the handbook of this process's project: all files or none. Where it
 * refuses, it says so in Chinese and has written nothing; it replaces nothing without being told to.
 */
export async function runExport(here: string, args: readonly string[]): Promise<Said> {
  const asked = readArguments(here, args);
  if ('refusal' in asked) return refused(asked.refusal);
  const { handbook, problems } = siteBuilt();
  if (!handbook)
    return refused(`${formatProblems(problems)}\n请先把上面的错误改好（npm run check）。`);
  const made = await make(asked, handbook, here);
  if ('refusal' in made) return refused(made.refusal);
  const { folder, files } = made;
  const taken = files.map(({ path }) => join(folder, path)).filter((path) => existsSync(path));
  if (taken.length && !asked.overwrite)
    return refused(
      `${some(taken)}已经有了，没有动。要换掉，加上 --overwrite；要留着，请换一个地方。`,
    );
  try {
    writeFiles(folder, new Map(files.map(({ path, content }) => [path, content])));
  } catch (error) {
    return refused(`写不进去，可能没有权限，或者别的程序正开着这个文件（${String(error)}）。`);
  }
  const replaced = taken.length ? `换掉了原来的${some(taken)}。` : '';
  return { said: `${made.said}${replaced}`, exitCode: 0 };
}

interface Made {
  readonly folder: string;
  readonly files: readonly ExportedFile[];
  readonly said: string;
}

async function make(
  { form, to, roles: names }: ExportArguments,
  handbook: Handbook,
  here: string,
): Promise<Made | { readonly refusal: string }> {
  if (form === 'docx') {
    const roles = namedRoles(names, handbook);
    if ('refusal' in roles) return roles;
    const folder = to ?? here;
    const files = await roleFiles(roles);
    return { folder, files, said: `${files.length} 份岗位说明书，写进了「${folder}」。` };
  }
  const file = to ?? join(here, `${handbook.title}.xlsx`);
  const content =
    form === 'xlsx' ? await writeXlsx(handbookTables(handbook)) : await single(handbook);
  return {
    folder: dirname(file),
    files: [{ path: basename(file), content }],
    said: `写好了「${file}」。`,
  };
}

/** Who takes out something else waits for no program that makes pages. */
async function single(handbook: Handbook): Promise<string> {
  const [{ siteBundle }, { offlineFile }] = await Promise.all([
    import('../build/site-bundle.ts'),
    import('../build/offline-file.ts'),
  ]);
  return offlineFile(await siteBundle().folder, handbook);
}

/** The first of many files. */
function some(paths: readonly string[]): string {
  const shown = paths.slice(0, SHOWN).map((path) => `「${path}」`);
  return shown.join('、') + (paths.length > SHOWN ? `等 ${paths.length} 个文件` : '');
}

function refused(why: string): Said {
  return { said: `${why}\n什么也没有写。`, exitCode: 1 };
}

const SHOWN = 3;
