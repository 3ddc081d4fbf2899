import { expect, test } from 'vitest';
import { smallHandbook } from '../small-handbook.ts';

test('items of the original stand under its sections with their numbers', () => {
  const { sourceSections } = smallHandbook();
  const shown = sourceSections.map(({ title, sources }) => [title, sources.map((it) => it.number)]);
  expect(shown).toEqual([
    ['第一篇 · 销售部经理', [5, 6]],
    ['第二篇 · 总经理任职要求', [1]],
  ]);
});
