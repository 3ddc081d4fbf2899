import { expect, test } from 'vitest';
import { rolesAbove } from '../../src/handbook/roles-above.ts';
import { content, department, role } from './written.ts';

const roles = [
  role('boss', { title: '总经理', reportsTo: '销售顾问' }),
  role('chief', { title: '总监' }),
  role('manager', { title: '销售经理', reportsTo: '总经理' }),
  role('seller', { title: '销售顾问', reportsTo: '销售经理', dottedTo: ['总监', '集团'] }),
];

test('above a role stand all on either line, the nearest first, also where they go round', () => {
  const departments = [department('sales', { title: '销售部' })];
  const { above } = rolesAbove(content({ departments, roles }));
  const titles = roles.map((it) => above(it).map(({ data }) => data.title));
  expect(titles).toEqual([
    ['销售顾问', '销售经理', '总监'],
    [],
    ['总经理', '销售顾问', '总监'],
    ['销售经理', '总监', '总经理'],
  ]);
});
