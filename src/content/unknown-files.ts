import type { Problem } from '../handbook/problem.ts';
import { meantPath } from './meant-path.ts';

/** Files among those of the content folder that no part of the handbook reads, each as a problem. */
export function findUnknownFiles(paths: Iterable<string>): Problem[] {
  const all = [...paths];
  return all
    .filter((path) => meantPath(path) !== path || isWithoutApproval(path, all))
    .map((file) => ({ file, line: 1, severity: 'error', message: explain(file) }));
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
