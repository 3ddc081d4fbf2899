import { expect, test } from 'vitest';
import { judgeTree, type TreeEntry } from '../../src/publish/judge-tree.ts';

const MB = 1024 * 1024;

function entry(path: string, more: Partial<TreeEntry> = {}): TreeEntry {
  return { mode: '100644', id: '1', size: 1, path, isReadable: true, ...more };
}

function judge(entries: readonly TreeEntry[], changed = entries.map(({ path }) => path)) {
  return judgeTree(entries, new Set(changed)).map(({ path, message }) => `${path} ${message}`);
}

test('texts, images and documents are taken', () => {
  const paths = [
    'content/roles/a.mdx',
    'content/handbook.yaml',
    'public/流程.png',
    'public/a/b.pdf',
  ];
  expect(judge(paths.map((path) => entry(path)))).toEqual([]);
});

test.each([
  [entry('content', { mode: '120000' }), '符号链接'],
  [entry('public', { mode: '160000' }), '子模块'],
  [entry('content/a.mdx', { isReadable: false }), '不是 UTF-8'],
  [entry('public/a.png', { size: 10 * MB + 1 }), '文件太大（10 MB，最多 10 MB）'],
  [entry('public/con.png'), 'Windows'],
  [entry('public/a:b.png'), 'Windows'],
  [entry('public/a.svg'), '只能放图片'],
  [entry('public/index.html'), '只能放图片'],
  [entry('package.json'), 'content 和 public 文件夹以外'],
  [entry('contents/a.mdx'), 'content 和 public 文件夹以外'],
])('$path is refused', (file, said) => {
  expect(judge([file])).toEqual([expect.stringContaining(said)]);
});

test('what stood there before is no fault of this push', () => {
  expect(judge([entry('public/theme.js'), entry('src/a.ts')], [])).toEqual([]);
});

test('what is of the program in public may not be deleted, what people put there may', () => {
  expect(judge([], ['public/theme.js', 'public/a.png'])).toEqual([
    expect.stringContaining('public/theme.js 它是网站的程序'),
  ]);
});

test('folders and files that differ in case or composition only are refused', () => {
  const apart = ['A/1.png', 'a/2.png', 'a/3.png'].map((path) => entry(`public/${path}`));
  expect(judge(apart)).toEqual([
    expect.stringContaining('public/a 与「public/A」只有大小写或写法不同'),
  ]);
  expect(
    judge([entry('public/é.png'.normalize('NFC')), entry('public/é.png'.normalize('NFD'))]),
  ).toHaveLength(1);
});

test('a sum of many or large files is refused once', () => {
  const many = Array.from({ length: 10_001 }, (_, index) => entry(`public/${index}.png`));
  expect(judge(many)).toEqual([expect.stringContaining('文件太多（10001 个，最多 10000 个）')]);
  const large = Array.from({ length: 40 }, (_, at) => entry(`public/${at}.png`, { size: 8 * MB }));
  expect(judge(large)).toEqual([expect.stringContaining('一共太大（320 MB，最多 300 MB）')]);
});
