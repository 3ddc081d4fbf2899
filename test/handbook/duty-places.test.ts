import { expect, it } from 'vitest';
import { dutyPlaces } from '../../src/handbook/duty-places.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { content, department, duty, role } from './written.ts';

it('dutyPlaces leads each number to its duty, and a retired one to the role that says so', () => {
  const handbook = joinContent(
    content({
      departments: [department('sales', { title: '销售部' })],
      roles: [
        role('boss', { title: '总经理', code: 'ZJ-01', retired: ['XS-01-02'] }, [
          duty(10, '审定合同', { 编号: ['XS-01-01'] }),
        ]),
      ],
    }),
  );
  expect(dutyPlaces(handbook)).toEqual({
    'XS-01-01': '/roles/boss/#XS-01-01',
    'XS-01-02': '/roles/boss/#XS-01-02',
  });
});
