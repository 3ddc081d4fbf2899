import type { Problem } from '../handbook/problem.ts';
import { meantPath } from './meant-path.ts';

/** Files among those of the content folder that no part of the handbook reads, each as a problem. */
export function findUnknownFiles(paths: Iterable<string>): Problem[] {
  return [...paths]
    .filter((path) => meantPath(path) !== path)
    .map((file) => ({ file, line: 1, severity: 'error', message: explain(file) }));
}

function explain(file: string): string {
  const meant = meantPath(file);
  if (meant) return `手册不读这个文件；请把它改成 ${meant}，不用的就删掉`;
  if (file.startsWith('content/approved/'))
    return '手册不读这个文件；approved 文件夹里只有 npm run approve 写的文件，一个岗位一个文件夹，请把它移走';
  return '手册不读这个文件；页面放在 departments、roles、common、guide 四个文件夹里，以 .mdx 结尾，其他文件请移走';
}
