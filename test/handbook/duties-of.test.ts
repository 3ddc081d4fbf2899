import { expect, it } from 'vitest';
import { dutiesOf } from '../../src/handbook/duties-of.ts';
import { shop } from './shop.ts';

it('gives the duties of a department role by role, and none where it has no roles', () => {
  const [office, sales] = shop().departments;
  if (!office || !sales) throw new Error('the shop has two departments');
  expect(dutiesOf(sales)).toEqual(
    shop().duties.filter(({ role }) => role.department.id === sales.id),
  );
  expect(dutiesOf({ roles: [] })).toEqual([]);
});
