import { expect, it } from 'vitest';
import { explainDeleted } from '../../../src/handbook/causes/explain-deleted.ts';
import type { UnknownUse } from '../../../src/handbook/causes/unknown-names.ts';
import type { LostNumber } from '../../../src/handbook/lost-numbers.ts';
import type { PastThing } from '../../../src/handbook/past-thing.ts';

const place = (file: string, line: number) => ({ file, line }) as UnknownUse['places'][number];
const thing = { numbers: [], text: '', newer: [] };
const nurse: PastThing = {
  ...{ ...thing, kind: '岗位', id: 'head-nurse', name: '护士长' },
  file: 'content/roles/head-nurse.mdx',
};
const use: UnknownUse = {
  name: '护士长',
  kinds: ['岗位'],
  places: [place('content/departments/ward.mdx', 4)],
  right: null,
};

it('tells at the file of a page what still leads to it, and to restore it', () => {
  const numbers = [
    { file: 'content/sources.yaml', line: 2, source: '1-a-01', number: 'HL-01-02' },
  ] as LostNumber[];
  const links = [{ file: 'content/guide/a.mdx', line: 3, text: '护士长' }];
  const page = { file: nurse.file, links };
  expect(explainDeleted({ thing: nurse, use, page, numbers })).toEqual({
    file: nurse.file,
    line: 1,
    severity: 'error',
    kind: 'gone-name',
    message:
      '岗位「护士长」的文件不在了，还有 3 处写着它（连同编号以 HL-01 开头的职责）：content/departments/ward.mdx 第 4 行，content/guide/a.mdx 第 3 行，content/sources.yaml 第 2 行。若是不要了，请把写着它的地方改成现在做这些事的岗位；链接改到别的页面，或去掉链接只留文字；原文条目改为承接它的职责编号，或 {废止: 原因}；若是误删，请恢复这个文件',
  });
});

it('tells at a list which lines bring an entry back, where they are known', () => {
  const file = 'content/topics.yaml';
  const rounds: PastThing = { ...thing, kind: '主题', id: 'rounds', name: '查房', file };
  const own: UnknownUse = { ...use, name: '查房', kinds: ['主题'] };
  const told = (text: string) => explainDeleted({ thing: { ...rounds, text }, use: own }).message;
  expect(told('rounds:\n  name: 查房')).toBe(
    'content/topics.yaml 里没有主题「查房」了，还有 1 处写着它：content/departments/ward.mdx 第 4 行。若是不要了，请把写着它的地方改成别的主题，或去掉；若是误删，请把这几行写回去：\n  │ rounds:\n  │   name: 查房',
  );
  expect(told('')).toMatch(/若是误删，请恢复它那一项$/);
});
