import { expect, it } from 'vitest';
import StartFacts from '../../../src/components/start/StartFacts.astro';
import { byId, handbook } from '../handbook.ts';
import { words } from '../words.ts';

const facts = (id: string) => words(StartFacts, { role: byId(handbook.roles, id) });

it('names superior, reports and deputy', async () => {
  expect(await facts('sales-manager')).toEqual([
    '岗位编号 | XS-01',
    '所属部门 | [销售部](/departments/sales/)',
    '任职人 | [李任](/people/#李任)',
    '直接上级 | [总经理](/roles/general-manager/)',
    '直接下级 | [销售顾问](/roles/adviser/)',
    '不在时 | 由[王代](/people/#王代)代理',
  ]);
});

it('names second superiors and reports, with whoever holds the roles', async () => {
  const [top, manager] = [byId(handbook.roles, 'general-manager'), byId(handbook.roles, 'adviser')];
  const role = {
    ...manager,
    dottedTo: [byId(handbook.roles, 'sales-manager'), top],
    dottedReports: [top],
  };
  expect((await words(StartFacts, { role })).slice(4)).toEqual([
    '虚线汇报 | [销售经理](/roles/sales-manager/)（李任，内线 801）、[总经理](/roles/general-manager/)',
    '虚线下级 | [总经理](/roles/general-manager/)',
  ]);
});

it('says how to reach them, and where there is nobody', async () => {
  expect(await facts('general-manager')).toEqual([
    '岗位编号 | ZJ-01',
    '所属部门 | [总经办](/departments/office/)',
    '直接上级 | 无',
    '直接下级 | [销售经理](/roles/sales-manager/)（李任，内线 801）',
  ]);
  expect((await facts('adviser')).slice(2)).toEqual([
    '直接上级 | [销售经理](/roles/sales-manager/)（李任，内线 801）',
    '直接下级 | 无',
  ]);
});

it('has no row for a code that the firm does not give', async () => {
  const [first] = await words(StartFacts, {
    role: { ...byId(handbook.roles, 'general-manager'), code: '' },
  });
  expect(first).toBe('所属部门 | [总经办](/departments/office/)');
});
