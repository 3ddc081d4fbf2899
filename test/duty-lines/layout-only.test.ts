import { expect, it } from 'vitest';
import { isLayoutOnly } from '../../src/duty-lines/layout-only.ts';

const RIGHT = '1. 书写病历\n    - 编号：HL-02-01\n    - 主题：病历';

it.each([
  ['1. 书写病历', '  - 编号：HL-02-01', '  - 主题：病历'],
  ['1．书写病历', '    -编号:HL-02-01', '\t- 主题： 病历'],
  ['（1）书写病历', '    * 编号：HL-02-01', '主题：病历'],
  ['１、书写病历', '　　－ 编号：ＨＬ-02-01', '    - 主题：病历'],
  ['   1. 书写病历', '    - 编号：HL-02-01', '    - 主题：病历'],
])('sees that only blanks and signs differ: %j, %j, %j', (...written) => {
  expect(isLayoutOnly(written, RIGHT, true)).toBe(true);
});

it.each([
  ['another word', ['1. 书写病例', '    - 编号：HL-02-01', '    - 主题：病历']],
  ['another number', ['2. 书写病历', '    - 编号：HL-02-01', '    - 主题：病历']],
  ['an item without number', ['- 书写病历', '    - 编号：HL-02-01', '    - 主题：病历']],
  ['two lines for one', ['1. 书写', '病历', '    - 编号：HL-02-01', '    - 主题：病历']],
])('sees that more differs: %s', (_, written) => {
  expect(isLayoutOnly(written, RIGHT, true)).toBe(false);
});

it('leaves it to the author whether a numbered line is a part of a duty or a duty', () => {
  expect(isLayoutOnly(['1. 查房', '1. 看病人'], '1. 查房\n    1. 看病人', true)).toBe(false);
  expect(isLayoutOnly(['  2. 查房'], '2. 查房', false)).toBe(false);
  expect(isLayoutOnly(['1．查房', '    1. 看病人'], '1. 查房\n    1. 看病人', false)).toBe(true);
});
