import { expect, it } from 'vitest';
import StartFacts from '../../../src/components/start/StartFacts.astro';
import { byId, handbook } from '../handbook.ts';
import { words } from '../words.ts';

const facts = (id: string) => words(StartFacts, { role: byId(handbook.roles, id) });

it('names superior, reports and deputy', async () => {
  expect(await facts('sales-manager')).toEqual([
    '岗位编号 | XS-01',
    '所属部门 | [销售部](/departments/sales/)',
    '直接上级 | [总经理](/roles/general-manager/)',
    '直接下级 | [销售顾问](/roles/adviser/)',
    '不在时 | 由王代代理',
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
