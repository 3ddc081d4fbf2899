import { expect, it } from 'vitest';
import PartnerAnswer from '../../src/components/PartnerAnswer.astro';
import { whoDealsWith } from '../../src/handbook/dealings.ts';
import { byId, withPartners, withReasons } from './handbook.ts';
import { words } from './words.ts';

it('gives every role whose duties name the partner, and says how many they are', async () => {
  expect(await answerTo('maker')).toEqual([
    '下面 2 个岗位的职责写明与「厂家」协作。',
    '[总经理](/roles/general-manager/)',
    '主责[总经办](/departments/office/)',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)',
    '[销售经理](/roles/sales-manager/)',
    '主责[销售部](/departments/sales/)',
    '[XS-01-01 保管印章](/roles/sales-manager/#XS-01-01)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)',
    '本人不在时直接上级：[总经理](/roles/general-manager/)',
  ]);
});

it('says that nobody answers for it where no duty is 主责', async () => {
  expect(await answerTo('bank')).toEqual(['没有岗位主责与「银行」的对接。下面是与它协作的职责。']);
});

it('says that no duty names it', async () => {
  expect(await answerTo('press')).toEqual(['还没有职责写明与「媒体」协作。']);
});

it('says what for beside each duty that says it', async () => {
  expect(await answerTo('bank', withReasons)).toEqual([
    '下面 2 个岗位的职责写明与「银行」协作。',
    '[总经理](/roles/general-manager/)',
    '主责[总经办](/departments/office/)',
    '[ZJ-01-01 审定合同](/roles/general-manager/#ZJ-01-01)放款',
    '[ZJ-01-02 签订合同](/roles/general-manager/#ZJ-01-02)',
    '[销售经理](/roles/sales-manager/)',
    '主责[销售部](/departments/sales/)',
    '[XS-01-02 盘点库存](/roles/sales-manager/#XS-01-02)对账',
    '本人不在时直接上级：[总经理](/roles/general-manager/)',
  ]);
});

function answerTo(id: string, { partners } = withPartners): Promise<string[]> {
  const partner = byId(partners, id);
  return words(PartnerAnswer, { partner, answer: whoDealsWith(partner) });
}
