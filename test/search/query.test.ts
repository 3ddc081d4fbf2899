import { expect, test } from 'vitest';
import { readQuery } from '../../src/search/query.ts';

test('a query is taken apart at spaces and punctuation, each word once', () => {
  expect(readQuery(' 客户，满意度 客户？').words).toEqual(['客户', '满意度']);
});

test.each(['"客户投诉"', '“客户投诉”', '「客户投诉」'])('%s is quoted', (typed) => {
  expect(readQuery(typed)).toMatchObject({ isQuoted: true, words: ['客户投诉'] });
});

test('of a very long query only the beginning is read', () => {
  expect(readQuery('库'.repeat(10_000)).text).toBe('库'.repeat(120));
});
