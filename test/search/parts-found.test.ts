import { expect, test } from 'vitest';
import { partsFound } from '../../src/search/parts-found.ts';

const parts = (phrase: string, ...found: string[]) =>
  partsFound(phrase, async (part) => found.includes(part));

test('a phrase is read in as few parts as can be found, the longest first', async () => {
  expect(await parts('5年以上经验', '5年', '以上', '5年以上', '经验')).toEqual(['5年以上', '经验']);
  expect(await parts('护理专业经验', '护理', '护理专业', '专业经验', '经验')).toEqual([
    '护理专业',
    '经验',
  ]);
});

test.each([
  ['护理专业', ['护理', '专']],
  ['护理部', ['护理', '部']],
  ['', ['护理']],
])('%s has no parts where one cannot be found or is a single character', async (phrase, found) => {
  expect((await parts(phrase, ...found)) ?? []).toEqual([]);
});
