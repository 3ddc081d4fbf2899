import { expect, it } from 'vitest';
import DepartmentCounterparts from '../../src/components/DepartmentCounterparts.astro';
import { counterpartsOf } from '../../src/handbook/collaboration.ts';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

const department = byId(handbook.departments, 'office');
const counterparts = counterpartsOf(department, handbook);

it('tells the duties of both sides', async () => {
  const said = await words(DepartmentCounterparts, { department, counterparts });
  expect(said.slice(0, 2)).toEqual([
    'XS[销售部](/departments/sales/)',
    '总经办的职责写明与销售部协作',
  ]);
});

it('leads to pages of their own where they are very many', async () => {
  const [one] = counterparts;
  const many = [{ ...one, theirs: Array.from({ length: 500 }, () => one?.theirs[0]) }];
  expect(await words(DepartmentCounterparts, { department, counterparts: many })).toEqual([
    '[销售部](/departments/office/counterparts/#销售部)501 条职责',
  ]);
});
