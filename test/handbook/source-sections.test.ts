import { expect, test } from 'vitest';
import { SOURCE_IDS } from '../../src/handbook/source-ids.ts';
import { sourceSections } from '../../src/handbook/source-sections.ts';
import { smallHandbook } from '../small-handbook.ts';

test('items of the original stand under its sections with their numbers', () => {
  const sections = sourceSections(smallHandbook().sources);
  expect(sections.map(({ title, sources }) => [title, sources.map((it) => it.number)])).toEqual([
    ['第一篇 · 销售部经理', [5, 6]],
    ['第二篇 · 总经理任职要求', [1]],
  ]);
});

test('every section of the original has a title in Chinese', () => {
  const all = SOURCE_IDS.map((id) => ({ id, fate: { kind: 'requirement' } as const }));
  for (const { title } of sourceSections(all)) expect(title).toMatch(/^第[一二三]篇 · /);
});
