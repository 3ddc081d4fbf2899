import { expect, it, test } from 'vitest';
import { withOtherName, wordsOf } from '../../src/handbook/name-in-line.ts';

test.each([
  ['    - 主题：病案、查房', '    - 主题：病历、查房'],
  ['    - 主题：大病案、病案', '    - 主题：大病案、病历'],
  ['dottedTo: [护士长,病案]', 'dottedTo: [护士长,病历]'],
  ['| 病案 | 98% |', '| 病历 | 98% |'],
  ['head: 内科/病案', 'head: 内科/病历'],
  ['大病案室', '大病案室'],
])('%j becomes %j', (line, meant) => {
  expect(withOtherName(line, '病案', '病历')).toBe(meant);
});

it('parts a line into the words that may be names', () => {
  expect(wordsOf('    - 协作：护理部（交班）、内科/主任')).toEqual([
    ...['-', '协作', '护理部', '交班', '内科', '主任'],
  ]);
});
