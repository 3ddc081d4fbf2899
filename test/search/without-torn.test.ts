import { expect, test } from 'vitest';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

async function find(query: string) {
  const { results, cards } = await search(query, smallContext());
  return { titles: results.map(({ record }) => record.title), results, cards };
}

test('what stands across two words only is told for what it is where it was typed by itself', async () => {
  const { titles, results } = await find('记公');
  expect(titles).toEqual(['管理并登记公司的印章']);
  expect(results[0]?.hit.reasons).toEqual(['「记公」在这里不是一个词，只是前后两个词相连的字']);
});

test.each(['谁管记公', '记公找谁', '记公坏了'])('%s is not answered with it', async (query) => {
  const { titles, cards } = await find(query);
  expect(titles).toEqual([]);
  expect(cards).toEqual([]);
});

test('a word is not found by its beginning, with which another word ends', async () => {
  expect((await find('解决方针')).titles).toEqual([]);
  expect((await find('解决方案')).titles).toEqual(['审批重大问题的解决方案']);
});

test('what stands as words, or within one, is found without a word about it', async () => {
  for (const query of ['登记', '登记公司', '重大问题'])
    expect((await find(query)).results.map(({ hit }) => hit.reasons)).toEqual([[]]);
});
