import { expect, it } from 'vitest';
import { dealingsIn, rolesDealingWith } from '../../src/handbook/dealings.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { SHOP } from './shop.ts';
import { duty, partner, role } from './written.ts';

const cashier = role('cashier', { title: '出纳', code: 'XS-04', dottedTo: ['集团'] }, [
  duty(10, '存款', { 编号: ['XS-04-01'], 协作: ['银行'] }),
  duty(15, '对账', { 编号: ['XS-04-02'], 协作: ['银行', '厂家'] }),
]);
const partners = [
  ...SHOP.partners,
  partner('group', { name: '集团' }),
  partner('maker', { name: '厂家' }),
];
const handbook = joinContent({ ...SHOP, roles: [...SHOP.roles, cashier], partners });

it('gathers duties under those outside whom they name, in pinyin order', () => {
  const found = dealingsIn(handbook.duties, handbook);
  expect(found.map(({ partner, duties }) => [partner.name, duties.map(({ id }) => id)])).toEqual([
    ['厂家', ['XS-04-02']],
    ['银行', ['XS-04-01', 'XS-04-02']],
  ]);
  const boss = handbook.roles.filter(({ title }) => title === '总经理');
  expect(
    dealingsIn(
      boss.flatMap(({ duties }) => duties),
      handbook,
    ),
  ).toEqual([]);
});

it('a role deals with somebody by its duties or by reporting to them, and counts once', () => {
  const dealing = handbook.partners.map((it) => [
    it.name,
    rolesDealingWith(it).map(({ title }) => title),
  ]);
  expect(dealing).toEqual([
    ['厂家', ['出纳']],
    ['集团', ['出纳']],
    ['银行', ['出纳']],
  ]);
});
