import { expect, test } from 'vitest';
import { judgeTree } from '../../src/publish/judge-tree.ts';
import type { TreeEntry } from '../../src/publish/tree-entry.ts';

const MB = 1024 * 1024;

function entry(path: string, more: Partial<TreeEntry> = {}): TreeEntry {
  return { mode: '100644', id: '1', size: 1, path, isReadable: true, ...more };
}

function judge(
  entries: readonly TreeEntry[],
  changed = entries.map(({ path }) => path),
  before: readonly string[] = [],
) {
  return judgeTree(entries, new Set(changed), new Set(before)).map(
    ({ path, message }) => `${path} ${message}`,
  );
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
  const before = ['public/theme.js', 'public/a.png'];
  expect(judge([], before, before)).toEqual([
    'public/theme.js 它是网站的程序，虽然放在 public 里，也不能删。请运行 git checkout origin/main -- public/theme.js 还原，再运行 git commit -m "还原"，然后推送',
  ]);
});

test('what is of the program is put back, what is new there is removed', () => {
  const paths = ['public/theme.js', 'src/a b.ts'];
  const changed = judge(
    paths.map((path) => entry(path)),
    paths,
    paths,
  );
  expect(changed).toEqual([
    expect.stringContaining("git checkout origin/main -- 'src/a b.ts' 还原"),
    expect.stringMatching(/也不能改。请运行 git checkout origin\/main -- public\/theme\.js 还原/),
  ]);
  const added = judge(paths.map((path) => entry(path)));
  expect(added).toEqual([
    expect.stringContaining("git rm --cached 'src/a b.ts' 移走"),
    expect.stringMatching(/只能放图片.*git rm --cached public\/theme\.js 移走/),
  ]);
});

test('folders in the place of pages, and files that the site makes itself, are refused', () => {
  const files = ['index.html/a.png', 'index.html/b.png', 'v1.0/a.png', 'roles.csv', 'a/roles.csv'];
  expect(
    judge([...files, 'roles/a/a.docx', 'roles/a/b.docx'].map((it) => entry(`public/${it}`))),
  ).toEqual([
    'public/index.html 文件夹的名字像一个文件，会和网页的文件相撞，请改名，名字里不要有点号',
    'public/roles.csv 网站自己有一个同名的文件，会盖掉它，请改名',
    'public/roles/a/a.docx 网站自己有一个同名的文件，会盖掉它，请改名',
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
