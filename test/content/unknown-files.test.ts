import { describe, expect, it } from 'vitest';
import { findUnknownFiles } from '../../src/content/unknown-files.ts';

it('findUnknownFiles tells every file that is not read, and how to name a page', () => {
  const known = [
    'content/handbook.yaml',
    'content/roles/a.mdx',
    'content/guide/Bad Name.mdx',
    'content/approved/a/1.0.mdx',
    'content/approved/a/1.0/all.mdx',
  ];
  const rename = (path: string) => `手册不读这个文件；请把它改成 ${path}，不用的就删掉`;
  const REMOVE =
    '手册不读这个文件；页面放在 departments、roles、common、guide 四个文件夹里，以 .mdx 结尾，其他文件请移走';
  const APPROVED =
    '手册不读这个文件；approved 文件夹里只有 npm run approve 写的文件，一个岗位一个文件夹，通用职责在与版本同名的文件夹里；请把它移走';
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
    ['content/approved/b/1.0/all.mdx', APPROVED],
    ['content/approved/a/1.0/b/all.mdx', APPROVED],
  ];
  expect(findUnknownFiles([...known, ...unknown.map(([file]) => file)])).toEqual(
    unknown.map(([file, message]) => ({ file, line: 1, severity: 'error', message })),
  );
});

describe('a folder that was renamed', () => {
  const files = ['content/role/a.mdx', 'content/role/b.mdx', 'content/role/c.mdx'];
  const at = (file: string, message: string) => ({ file, line: 1, severity: 'error', message });

  it('is told once', () => {
    expect(findUnknownFiles([...files, 'content/guide/a.mdx'])).toEqual([
      at('content/role', '手册不读这个文件夹；请把它改名为 content/roles，里面的 3 个文件不用动'),
    ]);
  });

  it('is not to take the name of one that is there', () => {
    expect(findUnknownFiles([...files, 'content/roles/d.mdx'])).toEqual([
      at('content/role', '手册不读这个文件夹；请把里面的 3 个文件移到 content/roles'),
    ]);
  });

  it('is not meant where its files have other names as well', () => {
    const found = findUnknownFiles([...files, 'content/role/d.md']);
    expect(found.map(({ file }) => file)).toEqual([...files, 'content/role/d.md']);
  });
});
