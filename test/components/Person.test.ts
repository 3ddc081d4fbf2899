import { expect, it } from 'vitest';
import Person from '../../src/components/Person.astro';
import { topOf } from '../top-of.ts';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

it('says who holds the role and how to reach them, where that is written', async () => {
  const role = byId(handbook.roles, 'sales-manager');
  expect(await words(Person, { role })).toEqual([
    '[销售经理](/roles/sales-manager/)（李任，内线 801）',
  ]);
  const known = { ...role, holders: [], facts: { contact: '内线 801' } };
  expect(await words(Person, { role: known })).toEqual([
    '[销售经理](/roles/sales-manager/)（内线 801）',
  ]);
  expect(await words(Person, { role: topOf(handbook) })).toEqual([
    '[总经理](/roles/general-manager/)',
  ]);
});
