import { expect, it, vi } from 'vitest';
import Duty from '../../../src/components/content/Duty.astro';
import { words } from '../words.ts';

// The handbook of a build is HR's; these tests know another.
vi.mock('../../../src/site/load-handbook.ts', async () => {
  const { handbook } = await import('../handbook.ts');
  return { loadHandbook: () => handbook };
});
const REVISED = { date: '2026-06-03', url: '/roles/sales-manager/changes/duties/#XS-01-02' };
vi.mock('../../../src/site/load-changes.ts', () => ({
  loadChanges: () => ({ latest: new Map([['XS-01-02', REVISED]]) }),
}));

it('says number, sentence, doubt, topics, metrics and partners of a duty', async () => {
  expect(await words(Duty, { id: 'XS-01-01' }, '保管印章')).toEqual([
    '[XS-01-01](#XS-01-01)',
    '保管印章',
    '待确认',
    '原文缺字',
    '主题 | [印章](/topics/seal/)',
    '指标 | [库龄](/metrics/#age)',
    '协作 | [总经办](/departments/office/)',
  ]);
});

it('says how often and to what standard, below the sentence', async () => {
  expect((await words(Duty, { id: 'XS-01-02' }, '盘点库存')).slice(1, 3)).toEqual([
    '盘点库存',
    '每月 5 日、每年标准：差异当日查清，有记录',
  ]);
});

it('says nothing of a doubt on the sheet that is signed', async () => {
  const printed = await words(Duty, { id: 'XS-01-01', isPrinted: true }, '保管印章');
  expect(printed.slice(1, 3)).toEqual(['保管印章', '主题 | [印章](/topics/seal/)']);
});

it('says its kind, and nothing of facts that it has not', async () => {
  expect(await words(Duty, { id: 'XS-02-01' }, '登记试驾')).toEqual([
    '[XS-02-01](#XS-02-01)',
    '协办 登记试驾',
    '主题 | [试驾](/topics/trial/)',
  ]);
});

it('says when it last changed, and leads to its history', async () => {
  const row = `修订 | [${REVISED.date}](${REVISED.url})`;
  expect(await words(Duty, { id: 'XS-01-02' }, '盘点库存')).toContain(row);
  const again = { id: 'XS-01-02', isRepeated: true };
  expect(await words(Duty, again, '盘点库存')).not.toContain(row);
});
