import { expect, it } from 'vitest';
import { amountsAside } from '../../../src/handbook/checks/amounts-aside.ts';
import { authority, content } from '../written.ts';

function check(...amounts: string[]) {
  const rows = Object.fromEntries(amounts.map((amount) => [amount, ['甲']]));
  const entry = authority('seal', { matter: '用印', amounts: rows });
  return amountsAside(content({ authorities: [entry] })).map(({ severity }) => severity);
}

it('lets neighbours state the same end, whether one of them leaves it out or none', () => {
  expect(check('5 万元以下', '5 万元至 20 万元', '20 万元以上')).toEqual([]);
  expect(check('不超过 5 万元', '超过 5 万元不超过 20 万元', '超过 20 万元')).toEqual([]);
  expect(check('20 万元以上', '5–20 万元', '5 万元以下')).toEqual([]);
});

it('refuses amounts of which one sum is in two', () => {
  expect(check('5 万元以下', '3–20 万元')).toEqual(['error']);
  expect(check('5 万元以下', '3 万元以下')).toEqual(['error']);
  expect(check('5 万元以上', '20 万元以上')).toEqual(['error']);
});

it('tells of a sum that is in none', () => {
  expect(check('5 万元以下', '6 万元以上')).toEqual(['warning']);
  expect(check('不满 5 万元', '超过 5 万元')).toEqual(['warning']);
  expect(check('5 万元以上')).toEqual([]);
});
