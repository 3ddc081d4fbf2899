import { expect, it } from 'vitest';
import RoleFacts from '../../src/components/RoleFacts.astro';
import { storeGroup } from '../store-group.ts';
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
    '任职人 | [李任](/people/#李任)',
    '内线 | 801',
    '职务代理人 | [王代](/people/#王代)',
    '编制 | 2 人',
    '版本 | 1.2',
    '生效日期 | 2026-01-31',
    '复核日期 | 2027-02-28',
    '职级 | M3',
    '工作时间 | 周一至周六 8:30–17:30',
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

it('names the departments a head runs besides, and tells namesakes apart', async () => {
  const group = storeGroup();
  expect(await words(RoleFacts, { role: byId(group.roles, 'north-head') })).toEqual([
    '岗位编号 | CB-01',
    '所属部门 | [城北店](/departments/north/)',
    '兼管部门 | [城北店周转库](/departments/yard/)',
    '直接上级 | [集团董事会](/partners/board/)',
    '直接下级 | [城北店/出纳](/roles/north-cashier/)、[城北店销售部/销售经理](/roles/north-sales-manager/)、[城北店售后部/售后经理](/roles/north-service-manager/)',
    '职务代理人 | [城北店销售部/销售经理](/roles/north-sales-manager/)',
  ]);
});
