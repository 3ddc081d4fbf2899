import { expect, test } from 'vitest';
import { conflictSides } from '../../src/editor/conflict-sides.ts';
import type { DutyEdit } from '../../src/editor/edit.ts';
import { NURSE } from './ward.ts';

const was = { text: '每天查房', subItems: [], facts: { 主题: ['查房'] } };
const duty: DutyEdit = {
  ...{ kind: 'duty', file: NURSE, duty: 'HS-03', was },
  to: { ...was, facts: { 主题: ['查房', '病历'] } },
};

test('of a duty its sentence is shown, and below it only what differs', () => {
  const now = { ...was, subItems: ['早', '晚'], facts: {} };
  expect(conflictSides({ edit: duty, now })).toEqual({
    now: ['每天查房', '分项：早；晚', '主题：（没有）'],
    own: ['每天查房', '分项：（没有）', '主题：查房、病历'],
  });
  const other = { ...was, text: '每天两次查房', facts: duty.to.facts };
  expect(conflictSides({ edit: duty, now: other })).toEqual({
    now: ['每天两次查房'],
    own: ['每天查房'],
  });
});

test('values are shown as they are read, and those that are gone as nothing', () => {
  const edit = { kind: 'fact', file: NURSE, id: '', key: 'order', was: 2, to: 3 } as const;
  expect(conflictSides({ edit, now: 4 })).toEqual({ now: ['4'], own: ['3'] });
  const names = { ...edit, key: 'aliases', was: ['甲'], to: null };
  expect(conflictSides({ edit: names, now: ['乙', '丙'] })).toEqual({
    now: ['乙、丙'],
    own: ['（没有）'],
  });
  const section = { kind: 'section', file: NURSE, title: '权限', was: '', to: '甲\n乙' } as const;
  expect(conflictSides({ edit: section, now: '丙' })).toEqual({ now: ['丙'], own: ['甲', '乙'] });
});

test('where nothing stands any more, or nothing was written, that side is left out', () => {
  expect(conflictSides({ edit: duty, now: null }).now).toBeNull();
  const gone = { kind: 'remove-duty', file: NURSE, duty: 'HS-03', was } as const;
  expect(conflictSides({ edit: gone, now: duty.to })).toEqual({
    now: ['每天查房', '主题：查房、病历'],
    own: null,
  });
});
