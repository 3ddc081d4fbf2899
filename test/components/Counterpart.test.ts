import { expect, it } from 'vitest';
import Counterpart from '../../src/components/Counterpart.astro';
import { counterpartsOf } from '../../src/handbook/collaboration.ts';
import { byId, handbook, withReasons } from './handbook.ts';
import { words } from './words.ts';

const department = byId(handbook.departments, 'office');
const [counterpart] = counterpartsOf(department, handbook);

it('tells the duties of both sides apart', async () => {
  expect(await words(Counterpart, { department, counterpart })).toEqual([
    'XS[销售部](/departments/sales/)',
    '总经办的职责写明与销售部协作',
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)审批[总经理](/roles/general-manager/)',
    '销售部的职责写明与总经办协作',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)[销售经理](/roles/sales-manager/)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)[销售经理](/roles/sales-manager/)',
  ]);
});

it('leaves out the side that names nobody', async () => {
  expect(
    await words(Counterpart, { department, counterpart: { ...counterpart, ours: [] } }),
  ).toEqual([
    'XS[销售部](/departments/sales/)',
    '销售部的职责写明与总经办协作',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)[销售经理](/roles/sales-manager/)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)[销售经理](/roles/sales-manager/)',
  ]);
  expect(
    await words(Counterpart, { department, counterpart: { ...counterpart, theirs: [] } }),
  ).toEqual([
    'XS[销售部](/departments/sales/)',
    '总经办的职责写明与销售部协作',
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)审批[总经理](/roles/general-manager/)',
  ]);
});

it('for one role tells its own duties, and whom to turn to', async () => {
  const role = byId(handbook.roles, 'general-manager');
  expect(await words(Counterpart, { department, counterpart, role })).toEqual([
    'XS[销售部](/departments/sales/)',
    '负责人：[销售经理](/roles/sales-manager/)（李任，内线 801）',
    '总经理的职责写明与销售部协作',
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)审批',
    '销售部的职责写明与总经办协作',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)[销售经理](/roles/sales-manager/)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)[销售经理](/roles/sales-manager/)',
  ]);
});

it('counts the duties of the counterpart where they stand elsewhere', async () => {
  const role = byId(handbook.roles, 'general-manager');
  const theirsAt = '/departments/office/';
  expect(await words(Counterpart, { department, counterpart, role, theirsAt })).toEqual([
    'XS[销售部](/departments/sales/)',
    '负责人：[销售经理](/roles/sales-manager/)（李任，内线 801）',
    '总经理的职责写明与销售部协作',
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)审批',
    '[销售部有 2 条职责写明与总经办协作](/departments/office/)',
  ]);
});

it('says what for beside each duty, on both sides', async () => {
  const own = byId(withReasons.departments, 'office');
  const [sales] = counterpartsOf(own, withReasons);
  expect(await words(Counterpart, { department: own, counterpart: sales })).toEqual([
    'XS[销售部](/departments/sales/)',
    '总经办的职责写明与销售部协作',
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)报价、交货；签字[总经理](/roles/general-manager/)',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)[总经理](/roles/general-manager/)',
    '销售部的职责写明与总经办协作',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)用印[销售经理](/roles/sales-manager/)',
  ]);
});
