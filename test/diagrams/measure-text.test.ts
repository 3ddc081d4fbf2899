import { expect, test } from 'vitest';
import { textWidth } from '../../src/diagrams/measure-text.ts';

test('counts a Han character and a full-width sign as 1 em', () => {
  expect(textWidth('岗位\uff0c职责\uff08试\uff09')).toBe(8);
});

test('takes ASCII from the table, wider in bold', () => {
  expect(textWidth('M')).toBe(0.833);
  expect(textWidth('Manager', true)).toBeGreaterThan(textWidth('Manager'));
});

test('counts a private-use stand-in as its ASCII sign', () => {
  expect(textWidth('\ue028')).toBe(textWidth('('));
});

test('gives marks and invisible characters no width', () => {
  expect(textWidth('e\u0301\u200b')).toBe(textWidth('e'));
  expect(textWidth('é')).toBe(textWidth('e'));
});
