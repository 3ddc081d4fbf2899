import { expect, test } from 'vitest';
import type { Change } from '../../src/history/change.ts';
import { daysOfDepartment } from '../../src/history/days-of-department.ts';
import { PAGE, rewritten, stated } from './some-changes.ts';

const WARD = { id: 'ward', title: '病区', roles: [{ id: 'nurse' }] } as never;
const NURSE = { sort: '岗位', id: 'nurse', title: '护士长' } as const;
const WHOLE = { id: 'sales', formerly: [], file: '', title: '销售经理', sections: [] };

test('its own page and its own roles are told, and of a duty the role that gave it away', () => {
  const own = stated('负责人', {
    about: '部门',
    page: { sort: '部门', id: 'ward', title: '病区' },
  });
  const given = rewritten('A-1', '查房', { kind: '移交', from: NURSE });
  expect(of([own, rewritten('A-2', '送药', { page: NURSE }), given])).toEqual([
    own,
    rewritten('A-2', '送药', { page: NURSE }),
    given,
  ]);
});

test('other departments and names are not', () => {
  expect(
    of([
      rewritten('A-1', '查房'),
      stated('负责人', { page: { sort: '部门', id: 'x', title: '门诊' } }),
    ]),
  ).toEqual([]);
});

test('a role that was there and is gone is told with all its duties, of the day it went', () => {
  const facts = [{ label: '所属部门', values: ['病区'] }];
  const gone = stated('', { kind: '撤销', whole: { ...WHOLE, facts } });
  const duty = rewritten('A-1', '查房', { kind: '停用' });
  expect(of([gone, duty])).toEqual([gone, duty]);
  const other = stated('', { kind: '撤销', whole: { ...WHOLE, facts: [] } });
  expect(of([other, duty])).toEqual([]);
});

test('a role that was put in another department is told of the one that it left', () => {
  const moved = stated('所属部门', { page: PAGE, before: ['病区'], after: ['门诊'] });
  expect(of([moved])).toEqual([moved]);
});

function of(changes: readonly Change[]): readonly Change[] {
  return daysOfDepartment([{ date: '2026-01-01', changes }], WARD).flatMap((day) => day.changes);
}
