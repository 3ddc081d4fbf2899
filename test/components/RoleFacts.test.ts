import { expect, it } from 'vitest';
import RoleFacts from '../../src/components/RoleFacts.astro';
import { topOf } from '../top-of.ts';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

it('says every fact that HR gave', async () => {
  expect(await words(RoleFacts, { role: byId(handbook.roles, 'sales-manager') })).toEqual([
    '岗位编号 | XS-01',
    '所属部门 | [销售部](/departments/sales/)',
    '直接上级 | [总经理](/roles/general-manager/)',
    '直接下级 | [销售顾问](/roles/adviser/)',
    '别名 | 主管、部长',
    '任职人 | 李任',
    '电话或分机 | 内线 801',
    '职务代理人 | 王代',
    '编制 | 2 人',
    '版本 | 1.2',
    '生效日期 | 2026-01-31',
    '复核日期 | 2027-02-28',
  ]);
});

it('has no row for a code that the firm does not give', async () => {
  const [first] = await words(RoleFacts, {
    role: { ...byId(handbook.roles, 'general-manager'), code: '' },
  });
  expect(first).toBe('所属部门 | [总经办](/departments/office/)');
});

it('leaves out every fact that is absent', async () => {
  expect(await words(RoleFacts, { role: topOf(handbook) })).toEqual([
    '岗位编号 | ZJ-01',
    '所属部门 | [总经办](/departments/office/)',
    '直接下级 | [销售经理](/roles/sales-manager/)',
  ]);
  expect(await words(RoleFacts, { role: byId(handbook.roles, 'adviser') })).toEqual([
    '岗位编号 | XS-02',
    '所属部门 | [销售部](/departments/sales/)',
    '直接上级 | [销售经理](/roles/sales-manager/)',
  ]);
});
