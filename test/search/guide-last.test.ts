import { expect, test } from 'vitest';
import type { FoundPassage } from '../../src/search/found-passage.ts';
import { guideLast } from '../../src/search/guide-last.ts';

const passage = (url: string): FoundPassage => ({
  page: '',
  section: '',
  url,
  sentence: [],
  phrases: [],
  standing: 'whole',
});

test('passages of the guide stand behind those of roles and departments, all in their order', () => {
  const found = ['/guide/a/', '/roles/b/', '/guide/c/#d', '/departments/e/'].map(passage);
  expect(guideLast(found).map(({ url }) => url)).toEqual([
    '/roles/b/',
    '/departments/e/',
    '/guide/a/',
    '/guide/c/#d',
  ]);
});
