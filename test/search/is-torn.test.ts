import { expect, test } from 'vitest';
import { goesOn } from '../../src/search/goes-on.ts';
import { isTorn } from '../../src/search/is-torn.ts';

test('what begins and ends within two words is torn, what begins or ends with one or stands in one is not', () => {
  expect(isTorn('管理并登记公司的印章', '记公')).toBe(true);
  expect(isTorn('管理并登记公司的印章', '登记公')).toBe(false);
  expect(isTorn('管理并登记公司的印章', '登记')).toBe(false);
});

test('one place where it stands as a word is enough', () => {
  expect(isTorn('管理车库存放的车辆', '库存')).toBe(true);
  expect(isTorn('管理车库存放的车辆，盘点库存', '库存')).toBe(false);
});

test('a word goes on behind its beginning', () => {
  expect(goesOn('审批解决方案', '解决方')).toBe(true);
  expect(goesOn('审批解决方案', '解决')).toBe(false);
});

test('nothing is told without a dictionary, or of what the text does not hold', () => {
  expect(isTorn('登记公司的印章', '记公', null)).toBe(false);
  expect(goesOn('登记公司的印章', '登', null)).toBe(false);
  expect(isTorn('登记公司的印章', '账簿')).toBe(false);
});
