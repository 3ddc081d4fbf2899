import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { dutiesOfEach, groupsBeside } from '../../src/search/said-by-cards.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallData } from './small-search.ts';

const context = smallContext();

/** The groups, each with how many of its results the cards say already. */
async function groups(query: string) {
  const { cards, results } = await search(query, context);
  return groupsBeside(cards, results).map(
    ({ label, results: all, said }) => `${label} ${said.size} / ${all.length}`,
  );
}

test('what a card says is no news in the lists', async () => {
  expect(await groups('公章')).toEqual(['岗位 1 / 1', '职责 1 / 1', '主题 1 / 1']);
});

test('of a longer list some is news', async () => {
  expect(await groups('投诉')).toEqual(['岗位 1 / 1', '职责 1 / 3', '主题 1 / 1']);
});

test('without a card everything is news', async () => {
  expect(await groups('方案')).toEqual(['职责 0 / 2']);
});

test('a card shows six duties, of several roles fewer of each and at least one', () => {
  expect([1, 2, 3, 9].map((length) => dutiesOfEach(Array.from({ length })))).toEqual([6, 3, 1, 1]);
});

test('the rows go on with the duties of a role where its card ends', async () => {
  const more = ['一', '二', '三', '四', '五'].map((text, place) => ({
    id: `XS-01-0${place + 4}`,
    text: `主持例会${text}`,
    role: 0,
  }));
  const library = openLibrary({ ...smallData, duties: [...smallData.duties, ...more] });
  const beside = async (query: string, narrow = (type: string) => type !== '') => {
    const { cards, results } = await search(query, smallContext(library));
    const left = results.filter(({ record }) => narrow(record.type));
    return groupsBeside(cards, left).map(({ label, results: all }) => `${label} ${all.length}`);
  };
  expect(await beside('销售经理管什么')).toEqual(['其余职责 2']);
  expect(await beside('销售经理管什么', (type) => type === 'duty')).toEqual(['职责 8']);
  expect(await beside('行政经理管什么')).toEqual(['岗位 1', '职责 3']);
});
