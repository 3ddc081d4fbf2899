import { expect, it } from 'vitest';
import TopicAnswer from '../../src/components/TopicAnswer.astro';
import { answerFor } from '../../src/handbook/answer.ts';
import { byId, handbook } from './handbook.ts';
import { words } from './words.ts';

it('gives the lead alone, as 牵头', async () => {
  expect(await answerTo('seal')).toEqual([
    '[销售经理](/roles/sales-manager/)',
    '牵头[销售部](/departments/sales/)任职人：[李任](/people/#李任)内线：801',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
    '本人不在时直接上级：[总经理](/roles/general-manager/)职务代理人：[王代](/people/#王代)',
  ]);
});

it('gives the only responsible role, as 主责', async () => {
  expect(await answerTo('contract')).toEqual([
    '[总经理](/roles/general-manager/)',
    '主责[总经办](/departments/office/)',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)',
  ]);
});

it('says that nobody leads where several are responsible, and how many', async () => {
  expect(await answerTo('stock')).toEqual([
    '手册没有为「库存」指定牵头岗位：下面 2 个岗位各对自己的职责负主责。',
    '[总经理](/roles/general-manager/)',
    '主责[总经办](/departments/office/)',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)',
    '[销售经理](/roles/sales-manager/)',
    '主责[销售部](/departments/sales/)任职人：[李任](/people/#李任)内线：801',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
    '本人不在时直接上级：[总经理](/roles/general-manager/)职务代理人：[王代](/people/#王代)',
  ]);
});

it('lists many responsible roles in a table, each with its first duty and how many more', async () => {
  const topic = byId(handbook.topics, 'stock');
  const answer = answerFor(topic);
  const [first, second] = answer.responsible;
  if (!first || !second) throw new Error('two roles are responsible for stock');
  const third = { ...second, duties: [...second.duties, ...first.duties] };
  const responsible = [first, second, third];
  expect(await words(TopicAnswer, { topic, answer: { ...answer, responsible } })).toEqual([
    '手册没有为「库存」指定牵头岗位：下面 3 个岗位各对自己的职责负主责。',
    '岗位 | 主责的职责',
    '[总经理](/roles/general-manager/) | [ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)',
    '[销售经理](/roles/sales-manager/) | [XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
    '[销售经理](/roles/sales-manager/) | [XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02) 另 1 条 [ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)',
  ]);
});

it('says that nobody is responsible where no duty is 主责', async () => {
  expect(await answerTo('trial')).toEqual([
    '手册里没有岗位对「试驾」负主责。下面是与它有关的职责。',
  ]);
});

function answerTo(id: string): Promise<string[]> {
  const topic = byId(handbook.topics, id);
  return words(TopicAnswer, { topic, answer: answerFor(topic) });
}
