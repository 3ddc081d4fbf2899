import { expect, test } from 'vitest';
import { arrayEngine } from '../../src/search/array-engine.ts';
import { openLibrary } from '../../src/search/library.ts';
import { understandSentence } from '../../src/search/understand-sentence.ts';
import { smallContext, smallData } from './small-search.ts';

const topics = [{ id: 'stock', name: '库存', aliases: ['清库方案'] }, ...smallData.topics.slice(1)];
const library = openLibrary({ ...smallData, topics });
const context = { ...smallContext(), library, engine: arrayEngine(library) };

/** The terms that a word of the text stands for and what of it is unknown. */
async function read(word: string, text = word) {
  const { terms, unknown } = await understandSentence(word, text, context);
  return [terms.map(({ term }) => term), unknown];
}

test('a sentence says a name in two places, or a verb apart from its noun', async () => {
  expect(await read('方案在哪', '要清库，方案在哪')).toEqual([['清库方案'], []]);
  expect(await read('我想盖三个章')).toEqual([['盖章'], []]);
});

test('a name that stands there is not joined away', async () => {
  const [stock, ...others] = topics;
  const named = openLibrary({
    ...smallData,
    topics: [{ ...stock, id: 'stock', name: '库存', aliases: ['盖一下'] }, ...others],
  });
  const { terms } = await understandSentence('谁来盖一下章', '谁来盖一下章', {
    ...context,
    library: named,
    engine: arrayEngine(named),
  });
  expect(terms.map(({ term }) => term)).toEqual(['盖一下']);
});

test('names and nouns alone mean what stands there', async () => {
  expect(await read('方案', '清库 方案')).toEqual([['方案'], []]);
});

test('what is not understood is named as it was typed', async () => {
  expect(await read('谁来盖三个比特币章')).toEqual([[], ['谁来盖三个比特币章']]);
  expect(await read('无人机盖了章狗狗币怎么办')).toEqual([[], ['无人机盖了章狗狗币怎么办']]);
});
