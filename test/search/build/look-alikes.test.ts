import { expect, test } from 'vitest';
import { lookAlikes } from '../../../src/search/build/look-alikes.ts';

const alike = lookAlikes('诉聘账候已未财检培勤贷品x');
const isAlike = ([one = '', other = '']: string) => alike.get(one)?.includes(other) ?? false;

test.each([
  '诉拆',
  '聘骋',
  '账帐',
  '候侯',
  '已己',
  '未末',
  '财材',
  '检捡',
  '培陪',
  '勤勒',
  '贷货',
  '品晶',
])('%s look alike', (pair) => {
  expect(isAlike(pair)).toBe(true);
});

test.each([
  ['a radical alone', '诉谁'],
  ['the same radical at another place', '检李'],
  ['a part that stands elsewhere', '账长'],
  ['a radical of one part', '贷贸'],
  ['nothing in common', '培未'],
])('two characters that share %s do not look alike', (_, pair) => {
  expect(isAlike(pair)).toBe(false);
});

test('no character looks like itself, and only Chinese ones look like any', () => {
  expect([...alike].filter(([one, others]) => others.includes(one))).toEqual([]);
  expect(alike.has('x')).toBe(false);
});
