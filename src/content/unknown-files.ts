import type { Problem } from '../handbook/problem.ts';

/** Files among those of the content folder that no part of the handbook reads, each as a problem. */
export function findUnknownFiles(paths: Iterable<string>): Problem[] {
  return [...paths]
    .filter((path) => !KNOWN.test(path))
    .map((file) => ({ file, line: 1, severity: 'error', message: explain(file) }));
}

function explain(file: string): string {
  if (/^content\/(?:departments|roles|common|guide)\/[^/]+\.(?:md|markdown|txt)$/i.test(file))
    return '文件名要以 .mdx 结尾，请改名，否则不会出现在手册里';
  return '手册不读这个文件；页面放在 departments、roles、common、guide 四个文件夹里，以 .mdx 结尾，其他文件请移走';
}

const KNOWN =
  /^content\/(?:(?:handbook|topics|metrics|partners|authority|sources)\.yaml|(?:departments|roles|common|guide)\/[^/]+\.mdx)$/;
