import { expect, test } from 'vitest';
import { replacedPiece } from '../../src/handbook/replaced-piece.ts';

test.each([
  ['患者意见', '病人意见', '患者→病人'],
  ['老患者', '老病人', '患者→病人'],
  ['门诊部', '部', '门诊→'],
  ['查房', '查房', '→'],
  ['查查', '查查查', '→查'],
])('%s becomes %s by %s', (before, after, piece) => {
  expect(replacedPiece(before, after)).toBe(piece);
});
