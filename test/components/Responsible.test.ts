import { expect, it } from 'vitest';
import Responsible from '../../src/components/Responsible.astro';
import { topOf } from '../top-of.ts';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

const role = byId(handbook.roles, 'sales-manager');

it('names the role, why it answers, who holds it, how to reach it, its duties and who stands in', async () => {
  const answer = { role, duties: role.duties };
  expect(await words(Responsible, { answer, kind: '牵头' })).toEqual([
    '[销售经理](/roles/sales-manager/)',
    '牵头[销售部](/departments/sales/)任职人：[李任](/people/#李任)内线：801',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
    '本人不在时直接上级：[总经理](/roles/general-manager/)职务代理人：[王代](/people/#王代)',
  ]);
});

it('leaves out the holder and the number where they are absent', async () => {
  const top = topOf(handbook);
  const answer = { role: top, duties: top.duties };
  expect(await words(Responsible, { answer, kind: '主责' })).toEqual([
    '[总经理](/roles/general-manager/)',
    '主责[总经办](/departments/office/)',
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)审批',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)',
  ]);
});
