import type { Problem } from '../handbook/problem.ts';
import { meantPath } from './meant-path.ts';

/** Files among those of the content folder that no part of the handbook reads, each as a problem; of a folder that was renamed only the folder. */
export function findUnknownFiles(paths: Iterable<string>): Problem[] {
  const all = [...paths];
  const unknown = all.filter((path) => meantPath(path) !== path || isWithoutApproval(path, all));
  const byFolder = Map.groupBy(unknown, folderOf);
  return unknown.flatMap((file): Problem[] => {
    const folder = folderOf(file);
    const own = byFolder.get(folder) ?? [];
    const meant = meantFolder(own);
    if (meant === null) return [toProblem(file, explain(file))];
    if (file !== own[0]) return [];
    const isThere = all.some((path) => path.startsWith(`${meant}/`));
    const cure = isThere
      ? `请把里面的 ${own.length} 个文件移到 ${meant}`
      : `请把它改名为 ${meant}，里面的 ${own.length} 个文件不用动`;
    return [toProblem(folder, `手册不读这个文件夹；${cure}`)];
  });
}

function toProblem(file: string, message: string): Problem {
  return { file, line: 1, severity: 'error', message };
}

/** The folder where all these files were meant to be under the names that they have; null where it is not one, or they are too few to tell. */
function meantFolder(files: readonly string[]): string | null {
  const meant = files.map((file) => {
    const path = meantPath(file);
    return path !== null && path !== file && nameOf(path) === nameOf(file) ? folderOf(path) : null;
  });
  const [first = null, ...others] = new Set(meant);
  return files.length > 1 && !others.length ? first : null;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether common duties stand with the approved texts of a role of which there are none. */
function isWithoutApproval(path: string, all: readonly string[]): boolean {
  const [, folder] = /^(content\/approved\/[^/]+\/)[^/]+\/[^/]+$/.exec(path) ?? [];
  if (folder === undefined) return false;
  return !all.some((it) => it.startsWith(folder) && !it.slice(folder.length).includes('/'));
}

function explain(file: string): string {
  const meant = meantPath(file);
  if (meant && meant !== file) return `手册不读这个文件；请把它改成 ${meant}，不用的就删掉`;
  if (file.startsWith('content/approved/'))
    return '手册不读这个文件；approved 文件夹里只有 npm run approve 写的文件，一个岗位一个文件夹，通用职责在与版本同名的文件夹里；请把它移走';
  return '手册不读这个文件；页面放在 departments、roles、common、guide 四个文件夹里，以 .mdx 结尾，其他文件请移走';
}
