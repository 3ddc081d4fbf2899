import { expect, it } from 'vitest';
import { readSignatures } from '../../src/handbook/read-signatures.ts';

it.each([
  '甲、乙、丙',
  '甲 → 乙 → 丙',
  '甲，乙; 丙',
  '甲->乙 -> 丙',
  '甲—→乙 ＞ 丙',
  '甲、乙、丙、',
])('reads three who sign in %s', (text) => {
  expect(readSignatures(text)).toEqual(['甲', '乙', '丙']);
});

it('reads nobody where nothing is written', () => {
  expect(readSignatures(' ')).toEqual([]);
});
