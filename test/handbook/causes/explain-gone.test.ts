import { expect, it } from 'vitest';
import { explainGone } from '../../../src/handbook/causes/explain-gone.ts';
import type { UnknownUse } from '../../../src/handbook/causes/unknown-names.ts';
import type { LostNumber } from '../../../src/handbook/lost-numbers.ts';

const place = (file: string, line: number) => ({ file, line }) as UnknownUse['places'][number];
const use: UnknownUse = {
  name: '护士长',
  kinds: ['岗位'],
  places: [place('content/roles/a.mdx', 5), place('content/roles/b.mdx', 7)],
  right: null,
};
const numbers = [
  { file: 'content/sources.yaml', line: 2, source: '1-a-01', number: 'HL-01-02' },
] as LostNumber[];
const page = {
  file: 'content/roles/head-nurse.mdx',
  links: [
    { file: 'content/guide/a.mdx', line: 3, text: '护士长' },
    { file: 'content/guide/b.mdx', line: 4, text: '她' },
  ],
};

it('tells a name with its places and what to do', () => {
  expect(explainGone({ use })).toMatchObject({
    file: 'content/roles',
    line: 1,
    kind: 'gone-name',
    message:
      '没有叫「护士长」的岗位，却还有 2 处写着它：content/roles/a.mdx 第 5 行，content/roles/b.mdx 第 7 行。若是误删，请恢复它的文件；若是改了名称，请运行 npm run rename -- 护士长 新名称；若是新的，请先写进 content/roles/；若是不要了，请把这些地方改成别的名称',
  });
});

it('tells a name, its page and its numbers at once, at the page', () => {
  const { file, message } = explainGone({ use, page, numbers });
  expect(file).toBe(page.file);
  expect(message).toContain('还有 5 处写着它（连同编号以 HL-01 开头的职责）');
  expect(message).toContain('原文条目改为承接它的职责编号，或 {废止: 原因}');
});

it('tells a page that links alone lead to', () => {
  expect(explainGone({ page }).message).toBe(
    '没有这个文件，却还有 2 处链接到它：content/guide/a.mdx 第 3 行，content/guide/b.mdx 第 4 行。若是误删，请恢复它的文件；若是改了文件名，请把这些链接改过来；若是不要了，请把这些地方的链接去掉',
  );
});

it('tells numbers that the sources alone point at', () => {
  expect(explainGone({ numbers }).message).toBe(
    '没有编号以 HL-01 开头的职责，却还有 1 处写着它：content/sources.yaml 第 2 行。若是误删，请恢复它的文件；若是不要了，请把这些地方改为承接它的职责编号，或 {废止: 原因}',
  );
});
