import { expect, it } from 'vitest';
import HandoverDuties from '../../../src/components/handover/HandoverDuties.astro';
import HandoverRest from '../../../src/components/handover/HandoverRest.astro';
import HandoverSignatures from '../../../src/components/handover/HandoverSignatures.astro';
import { byId, handbook, withAuthorities, withMeasures } from '../handbook.ts';
import { markup, words } from '../words.ts';

const manager = byId(handbook.roles, 'sales-manager');

it('lists every duty with a box, its topics, with whom, its metrics and what is open', async () => {
  expect(await words(HandoverDuties, { role: manager })).toEqual([
    '职责',
    'XS-01-01 保管印章',
    '主题：印章与谁：总经办指标：库龄',
    '待确认：原文缺字',
    'XS-01-02 盘点库存',
    '主题：库存与谁：总经办',
  ]);
  const boxes = (await markup(HandoverDuties, { role: manager })).match(/class="tick"/g);
  expect(boxes).toHaveLength(2);
});

it('says where there is no duty', async () => {
  expect(await words(HandoverDuties, { role: { ...manager, duties: [] } })).toEqual([
    '职责',
    '还没有写职责。',
  ]);
});

it('lists by what the role is measured and whom it leads, and leaves lines to fill in', async () => {
  const role = byId(withMeasures.roles, 'sales-manager');
  expect(await words(HandoverRest, { role })).toEqual([
    '考核指标',
    '周转率，目标 ≥ 6 次，权重 60%，月度',
    '库龄，目标 60 天，权重 40%',
    '直接下级',
    '销售顾问',
    '正在办、还没有办完的事',
    '移交的物品、文件和账号',
  ]);
});

it('lists what the role signs, with the amounts', async () => {
  const role = byId(withAuthorities.roles, 'general-manager');
  const said = await words(HandoverRest, { role });
  expect(said.slice(0, 3)).toEqual(['签批的事项', '展厅维修：5 万元以上', '用印']);
});

it('has a line to sign and one for the date for each of three', async () => {
  expect(await words(HandoverSignatures)).toEqual([
    '签字',
    ...['移交人', '接收人', '监交人'].map((who) => `${who} | 签名： | 日期： 年 月 日`),
  ]);
});
