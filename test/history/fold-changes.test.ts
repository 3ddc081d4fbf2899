import { expect, test } from 'vitest';
import { foldChanges } from '../../src/history/fold-changes.ts';
import { shortChanges } from '../../src/history/short-changes.ts';
import { rewritten, stated } from './some-changes.ts';

const WHOLE = { id: 'sales', formerly: [], file: '', title: '销售经理', facts: [], sections: [] };

test('the duties of a new role and what is slight are folded away', () => {
  const role = stated('', { kind: '新增', whole: WHOLE });
  const duty = rewritten('XS-01-01', '盘点', { kind: '新增' });
  const moved = rewritten('CW-01-01', '对账', { kind: '移交' });
  const slight = stated('别名', { isSlight: true });
  expect(foldChanges([role, duty, moved, slight])).toEqual({
    told: [role, moved],
    folded: [
      { title: '其中职责 1 条', changes: [duty] },
      { title: '文字校订 1 处', changes: [slight] },
    ],
  });
});

test('a new duty of a role that stood before is told', () => {
  const duty = rewritten('XS-01-01', '盘点', { kind: '新增' });
  expect(foldChanges([duty])).toEqual({ told: [duty], folded: [] });
});

test('changes are said in one line, alike ones together', () => {
  const changes = [
    ...['1', '2', '3', '4'].map((serial) => rewritten(`XS-01-0${serial}`, '盘点')),
    rewritten('XS-01-09', '送药', { kind: '停用' }),
    stated('直接上级'),
    stated('', { kind: '改名' }),
    stated('别名', { isSlight: true }),
  ];
  expect(shortChanges(changes)).toBe(
    '改写 XS-01-01、XS-01-02、XS-01-03 等 4 条；停用职责 XS-01-09；直接上级改变；岗位改名 甲 → 乙；文字校订 1 处',
  );
});

test('the steps of a day are folded, and said once in the line', () => {
  const [sum, step] = [
    rewritten('XS-01-01', '盘点'),
    rewritten('XS-01-01', '盘存', { at: '09:05' }),
  ];
  expect(foldChanges([sum, step])).toEqual({
    told: [sum],
    folded: [{ title: '当天几次改动的经过 1 处', changes: [step] }],
  });
  expect(shortChanges([sum, step])).toBe('改写 XS-01-01；当天几次改动的经过 1 处');
});
