import { expect, test } from 'vitest';
import ChangedWords from '../../../src/components/history/ChangedWords.astro';
import ChangeList from '../../../src/components/history/ChangeList.astro';
import type { Change } from '../../../src/history/change.ts';
import { markup, words } from '../words.ts';

const DUTY = { id: 'XS-01-01', text: '每周盘点库存', subItems: [], group: '', facts: [] };
const CHANGE: Change = {
  about: '职责',
  kind: '改写',
  label: '',
  page: { sort: '岗位', id: 'sales', title: '销售经理' },
  duty: DUTY,
  from: null,
  to: null,
  before: ['每月盘点库存'],
  after: ['每周盘点库存'],
  isSlight: false,
};
const changes: Change[] = [
  CHANGE,
  { ...CHANGE, kind: '内容', label: '主题', before: ['库存', '印章'], after: ['库存'] },
  { ...CHANGE, kind: '移交', from: { ...CHANGE.page, title: '财务经理' }, before: [], after: [] },
  { ...CHANGE, kind: '改写', before: ['盘点库存'], after: ['盘点库存。'], isSlight: true },
];

test('tells each change with its words, and folds what is slight', async () => {
  const url = '/roles/sales/#XS-01-01';
  expect(await words(ChangeList, { changes, urlOf: () => url, namesPage: true })).toEqual([
    `[XS-01-01](${url})改写销售经理`,
    '删去：每月；',
    '加上：每周；',
    '盘点库存',
    `[XS-01-01](${url})主题改变销售经理`,
    '每周盘点库存',
    '库存、',
    '删去：印章；',
    `[XS-01-01](${url})移交（财务经理 → 销售经理）`,
    '每周盘点库存',
    '文字校订 1 处',
    `[XS-01-01](${url})改写销售经理`,
    '盘点库存',
    '加上：。；',
  ]);
});

test('folds the steps that a day overtook, with their times', async () => {
  const steps = [{ ...CHANGE, at: '09:05' }];
  expect(await words(ChangeList, { changes: steps })).toEqual([
    '当天几次改动的经过 1 处',
    '09:05XS-01-01改写',
    '删去：每月；',
    '加上：每周；',
    '盘点库存',
  ]);
});

test('words that went and came are elements of their own, and said to who hears them', async () => {
  const marked = [
    { kind: 'deleted', text: '每月' },
    { kind: 'inserted', text: '每周' },
  ];
  expect(await markup(ChangedWords, { words: marked })).toBe(
    '<del><span class="sr-only">删去：</span>每月<span class="sr-only">；</span></del>' +
      '<ins><span class="sr-only">加上：</span>每周<span class="sr-only">；</span></ins>',
  );
});
