import { expect, test } from 'vitest';
import { openCharacters } from '../../../src/search/characters.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { nearTopics } from '../../../src/search/steps/near-topics.ts';
import { libraryCharacters } from '../library-guesses.ts';
import { smallData } from '../small-search.ts';

const NAMES = ['报价', '报销', '报表', '报名', '报修', '报到', '报废', '报关', '报警'];
const topics = [
  ...smallData.topics,
  { id: 'discounts', name: '让利', aliases: ['优惠幅度', '优惠政策', '给优惠'] },
  { id: 'events', name: '活动', aliases: ['优惠日'] },
  ...NAMES.map((name, place) => ({ id: `topic-${place}`, name, aliases: [] })),
];
const library = openLibrary({ ...smallData, topics });
const characters = openCharacters(libraryCharacters(library));
const near = (...words: string[]) =>
  nearTopics(words, library, characters).map(({ title }) => title);

test('a topic of which several names are near stands before one of which one is', () => {
  expect(near('优惠')).toEqual(['让利', '活动']);
  expect(near('谁批优惠')).toEqual(['让利', '活动']);
});

test('a character that many topics have tells less than one that few have', () => {
  const forms = ['报价单', '报销单', '报表单', '印章单'];
  const few = openLibrary({
    ...smallData,
    topics: forms.map((name, place) => ({ id: `topic-${place}`, name, aliases: [] })),
    duties: [],
  });
  const [nearest] = nearTopics(['报章单'], few, characters);
  expect(nearest?.title).toBe('印章单');
});

test.each(['报章', '印花', '活鱼', '报纸'])('%s is not near what shares one character', (word) => {
  expect(near(word)).toEqual([]);
});

test('a character that only sounds so counts, too', () => {
  expect(near('酷存')).toEqual(['库存']);
});

test('letters are compared with the pinyin of the names', () => {
  expect(near('kuchun')).toEqual(['库存']);
  expect(near('gongzang')).toEqual(['印章']);
});

test('of many at most eight are named', () => {
  expect(near(...NAMES)).toHaveLength(8);
});

test('what is near to nothing has no topics', () => {
  expect(near('无人机', 'hello', '🚀', 'x')).toEqual([]);
  expect(near()).toEqual([]);
});
