import { describe, expect, it } from 'vitest';
import { factsInSentences } from '../../../src/handbook/checks/facts-in-sentences.ts';
import type { WrittenDuty } from '../../../src/handbook/content.ts';
import { SHOP } from '../shop.ts';
import { duty, role } from '../written.ts';

describe('factsInSentences', () => {
  it.each([
    '盘点主题：库存',
    '盘点指标:库龄',
    '盘点协作：总经办、销售部',
    '盘点协作：总经办（审批、盖章）',
    '盘点责任：监督',
  ])('refuses the sentence %j', (text) => {
    const fact = text.slice(2);
    const message = `「${fact}」连在了句子里，请另起一行，写成「    - ${fact}」`;
    expect(check(duty(8, text))).toEqual([
      { file: 'content/roles/a.mdx', line: 8, severity: 'error', message },
    ]);
  });

  it('refuses a sub-item that swallowed the next line', () => {
    const subItems = [{ text: '逐台核对主题：库存', line: 9 }];
    expect(check({ ...duty(8, '盘点'), subItems })).toHaveLength(1);
  });

  it('refuses a 待确认 that swallowed the next line', () => {
    expect(check(duty(8, '盘点', { 待确认: ['原文缺字主题：库存'] }))).toHaveLength(1);
  });

  it.each(['落实安全责任：逐级签订', '完成下列指标：库龄等', '盘点主题：库存：全部', '盘点'])(
    'leaves the sentence %j alone',
    (text) => expect(check(duty(8, text))).toEqual([]),
  );

  it('is silent about a duty that was refused already', () => {
    expect(check({ ...duty(8, '盘点主题：库存'), flawed: true })).toEqual([]);
  });
});

function check(written: WrittenDuty) {
  return factsInSentences({ ...SHOP, roles: [role('a', { title: '甲' }, [written])] });
}
