import { expect, it } from 'vitest';
import { findUnknownFiles } from '../../src/content/unknown-files.ts';

it('findUnknownFiles tells every file that is not read, and how to name a page', () => {
  const known = ['content/handbook.yaml', 'content/roles/a.mdx', 'content/guide/Bad Name.mdx'];
  const RENAME = '文件名要以 .mdx 结尾，请改名，否则不会出现在手册里';
  const REMOVE =
    '手册不读这个文件；页面放在 departments、roles、common、guide 四个文件夹里，以 .mdx 结尾，其他文件请移走';
  const unknown: [string, string][] = [
    ['content/roles/a.md', RENAME],
    ['content/guide/b.txt', RENAME],
    ['content/roles/deep/a.mdx', REMOVE],
    ['content/role/a.mdx', REMOVE],
    ['content/topics.yml', REMOVE],
    ['content/销售.docx', REMOVE],
  ];
  expect(findUnknownFiles([...known, ...unknown.map(([file]) => file)])).toEqual(
    unknown.map(([file, message]) => ({ file, line: 1, severity: 'error', message })),
  );
});
