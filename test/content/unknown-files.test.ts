import { expect, it } from 'vitest';
import { findUnknownFiles } from '../../src/content/unknown-files.ts';

it('findUnknownFiles tells every file that is not read, and how to name a page', () => {
  const known = ['content/handbook.yaml', 'content/roles/a.mdx', 'content/guide/Bad Name.mdx'];
  const rename = (path: string) => `手册不读这个文件；请把它改成 ${path}，不用的就删掉`;
  const REMOVE =
    '手册不读这个文件；页面放在 departments、roles、common、guide 四个文件夹里，以 .mdx 结尾，其他文件请移走';
  const unknown: [string, string][] = [
    ['content/roles/a.md', rename('content/roles/a.mdx')],
    ['content/guide/b.mdx.txt', rename('content/guide/b.mdx')],
    ['content/guide/B.MDX', rename('content/guide/B.mdx')],
    ['content/roles/deep/a.mdx', rename('content/roles/a.mdx')],
    ['content/Role/a.mdx', rename('content/roles/a.mdx')],
    ['content/topic.yml', rename('content/topics.yaml')],
    ['content/a.mdx', REMOVE],
    ['content/roles/a.docx', REMOVE],
    ['content/销售.docx', REMOVE],
  ];
  expect(findUnknownFiles([...known, ...unknown.map(([file]) => file)])).toEqual(
    unknown.map(([file, message]) => ({ file, line: 1, severity: 'error', message })),
  );
});
