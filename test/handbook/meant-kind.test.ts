import { expect, it } from 'vitest';
import { meantKind } from '../../src/handbook/meant-kind.ts';

it.each([
  ['负责', '主责'],
  ['主办', '主责'],
  ['配合', '协办'],
  ['牵头', '主责'],
  ['协同', '协办'],
  ['批准', '审批'],
  ['核准', '审批'],
  ['通知', '知会'],
  ['抄送', '知会'],
  ['主则', '主责'],
  ['協辦', '协办'],
  ['督监', '监督'],
  ['审 批', '审批'],
  ['只会', '知会'],
  ['全权负则', '全权负责'],
  ['促督', '督促'],
])('%s is meant to be %s', (written, meant) => {
  expect(meantKind(written, ['全权负责', '督促'])).toBe(meant);
});

it.each(['审核', '审定', '督导', '监管', '督办', '审查', '次要主责', '知道', '主管', '监', ''])(
  '%j means something else',
  (written) => {
    expect(meantKind(written, ['督促', '备案'])).toBeNull();
  },
);

it('takes a word that the firm has itself for what it says', () =>
  expect(meantKind('批准', ['批准'])).toBe('批准'));
