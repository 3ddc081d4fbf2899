import { expect, it } from 'vitest';
import DutyRows from '../../src/components/DutyRows.astro';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

const { duties } = handbook;

it('says the kind of a duty that is not 主责', async () => {
  expect(await words(DutyRows, { duties })).toEqual([
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)审批',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
    '[XS-02-01 登记试驾](/roles/adviser/#XS-02-01)协办',
  ]);
});

it('says the kind in the words of the firm, 主责 too', async () => {
  const own = duties.slice(0, 2).map((duty, i) => ({ ...duty, kindName: ['批准', '全责'][i] }));
  expect(await words(DutyRows, { duties: own })).toEqual([
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)批准',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)全责',
  ]);
});

it('names the role of each duty where asked to', async () => {
  expect(await words(DutyRows, { duties, namesRole: true })).toEqual([
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)审批[总经理](/roles/general-manager/)',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)[总经理](/roles/general-manager/)',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)[销售经理](/roles/sales-manager/)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)[销售经理](/roles/sales-manager/)',
    '[XS-02-01 登记试驾](/roles/adviser/#XS-02-01)协办[销售顾问](/roles/adviser/)',
  ]);
});

it('says how many roles have a duty in common', async () => {
  const { role, ...duty } = byId(duties, 'ZJ-01-01');
  const roles = [...handbook.roles, role];
  const common = { ...duty, audience: '全体岗位', roles, url: '/common/#ZJ-01-01' };
  expect(await words(DutyRows, { duties: [common], namesRole: true })).toEqual([
    '[ZJ-01-01 审定合同](/common/#ZJ-01-01)审批全体 4 个岗位',
  ]);
});
