import { expect, it } from 'vitest';
import { holderNames } from '../../src/handbook/holder-names.ts';

it.each([
  ['张三', ['张三']],
  ['张三（东院）、李四', ['张三', '李四']],
  ['张三 13800000000', ['张三']],
  ['张三（东院） 8021、李四 分机 8022', ['张三', '李四']],
  ['Mary Smith, 王五', ['Mary Smith', '王五']],
  [
    ['张三', { name: '李四', place: '东院', phone: '801' }],
    ['张三', '李四'],
  ],
  ['待定', []],
  ['王', []],
  [undefined, []],
  [7, []],
  [{ place: '东院' }, []],
])('holderNames of %j are %j', (written, names) => {
  expect(holderNames(written)).toEqual(names);
});
