import { expect, test } from 'vitest';
import {
  idleWords,
  isQuestion,
  withoutQuestion,
} from '../../../src/search/steps/question-words.ts';

test.each([
  ['谁负责投诉', '投诉'],
  ['公章找谁', '公章'],
  ['车贷怎么办', '车贷'],
  ['请问绿化归哪个部门管呢', '绿化'],
  ['销售经理是谁', '销售经理'],
])('%s asks for %s', (question, core) => {
  expect(isQuestion(question)).toBe(true);
  expect(withoutQuestion(question)).toContain(core);
});

test('the longest remainder comes first, and words of one character never remain', () => {
  expect(withoutQuestion('公章找谁')).toEqual(['公章找', '公章']);
  expect(withoutQuestion('谁管')).toEqual([]);
});

test('what one does is idle only beside a word that asks', () => {
  expect([
    idleWords('谁管理印章').has('管理'),
    idleWords('印章管理').has('管理'),
    idleWords('谁').has('谁'),
  ]).toEqual([true, false, true]);
});

test('everyday words are idle only in sentences', () => {
  expect([idleWords('无人机').has('人'), idleWords('公章丢了').has('丢')]).toEqual([false, true]);
});
