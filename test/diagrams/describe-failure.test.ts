import { expect, test } from 'vitest';
import { describeFailure } from '../../src/diagrams/describe-failure.ts';

test('an error that is not recognised is shown in its own words', () => {
  expect(describeFailure(new Error('Something odd\nat x'), '')).toEqual({
    line: null,
    reason: '画不出这张图(Mermaid:Something odd)。',
  });
});

test('an error of the first parser gives its line, what was read and what may follow', () => {
  const hash = { text: '-', token: 'MINUS', loc: { first_line: 3 }, expected: ["'LINK'", "'X'"] };
  const error = Object.assign(new Error('Parse error on line 3'), { hash });
  expect(describeFailure(error, '')).toEqual({
    line: 3,
    reason: '这里看不懂「-」，此处应为连线（如 -->）。',
  });
});

test('an error of the second parser does too', () => {
  const message =
    "Parsing failed: Parse error on line 2, column 2: Expecting token of type ':' but found `x`.";
  expect(describeFailure(new Error(message), '')).toEqual({
    line: 2,
    reason: '这里看不懂「x」，此处应为冒号 :。',
  });
});

test('a word of its own is told as such, wherever it stands', () => {
  const hash = { text: 'end', token: 'END', loc: { first_line: 3 }, expected: ["'LINK'"] };
  const error = Object.assign(new Error('Parse error on line 3'), { hash });
  expect(describeFailure(error, '').reason).toContain('subgraph');
});

test('a box that two brackets open is told as such, with the ways to write it', () => {
  const hash = { text: '[', token: 'SQS', loc: { first_line: 2 }, expected: ["'STR'"] };
  const error = Object.assign(new Error('Parse error on line 2'), { hash });
  expect(describeFailure(error, 'flowchart TD\n  a --> b{["急诊？"]}')).toEqual({
    line: 2,
    reason: '框的开头「{[」写了两种括号，只留一种：方框写 ["文字"]，判断写 {"文字"}，左右成对。',
  });
});
