import { expect, test } from 'vitest';
import type { Change, DutyChange, PageChange } from '../../src/history/change.ts';
import { changeWords } from '../../src/history/change-words.ts';

const PAGE = { sort: '岗位', id: 'sales', title: '销售经理' } as const;
const SAID = { page: PAGE, label: '', before: ['甲'], after: ['乙'], isSlight: false };
const DUTY = { id: 'XS-01-01', text: '盘点', subItems: [], group: '', facts: [] };
const duty = (change: Partial<DutyChange>): Change => ({
  ...SAID,
  about: '职责',
  kind: '内容',
  duty: DUTY,
  from: null,
  to: null,
  ...change,
});
const page = (change: Partial<PageChange>): Change => ({
  ...SAID,
  about: '岗位',
  kind: '信息',
  whole: null,
  ...change,
});

test.each<[string, Change]>([
  ['停用职责', duty({ kind: '停用' })],
  ['移出（后来移交财务经理）', duty({ kind: '停用', to: { ...PAGE, title: '财务经理' } })],
  ['移交（财务经理 → 销售经理）', duty({ kind: '移交', from: { ...PAGE, title: '财务经理' } })],
  ['责任改变', duty({ label: '责任' })],
  ['写明标准', duty({ label: '标准', before: [] })],
  ['提出待确认', duty({ label: '待确认', before: [] })],
  ['待确认已确定', duty({ label: '待确认', after: [] })],
  ['撤销部门', page({ kind: '撤销', about: '部门' })],
  ['岗位改名', page({ kind: '改名' })],
  ['直接上级改变', page({ label: '直接上级' })],
  ['改写「权限」', page({ kind: '改写章节', label: '权限' })],
  ['主题改名', { ...SAID, about: '主题', id: 'seal', kind: '改名' }],
])('says 「%s」', (words, change) => {
  expect(changeWords(change)).toBe(words);
});
