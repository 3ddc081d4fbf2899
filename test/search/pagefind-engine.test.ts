import { beforeAll, expect, test } from 'vitest';
import { arrayEngine } from '../../src/search/array-engine.ts';
import { makeIndex } from '../../src/search/build/make-index.ts';
import type { Engine } from '../../src/search/engine.ts';
import { indexText, pagefindEngine } from '../../src/search/pagefind-engine.ts';
import { search } from '../../src/search/search.ts';
import { sampleHandbook } from '../sample.ts';
import { searchContext } from './handbook-search.ts';
import { holdout } from './holdout.ts';
import { openIndex } from './open-index.ts';
import { readQuerySet } from './query-set.ts';

const handbook = sampleHandbook();
const plain = searchContext(handbook);
const { records } = plain.library;
let engine: Engine;
beforeAll(async () => {
  engine = await openIndex(await makeIndex(records));
});

test('every record is in the index under its own text', async () => {
  const oracle = arrayEngine(records);
  for (const { own } of records) {
    const phrase = /\p{Script=Han}+/u.exec(own)?.[0] ?? own;
    expect([...(await engine.find(phrase))].sort(), phrase).toEqual(
      [...(await oracle.find(phrase))].sort(),
    );
  }
});

test('Pagefind and the plain engine give the same results for every query of both sets', async () => {
  const brief = async (query: string, context: typeof plain) => {
    const { results } = await search(query, context);
    return results.map(({ record, hit }) => `${record.url} ${hit.match}`);
  };
  for (const { query } of [...readQuerySet(), ...holdout(handbook)]) {
    expect(await brief(query, { ...plain, engine }), query).toEqual(await brief(query, plain));
  }
});

test('an id of another build is an error', async () => {
  const index = { find: async () => ['zh_1'] };
  await expect(pagefindEngine(index, () => undefined).find('库存')).rejects.toThrow(
    'the search index knows zh_1, the data does not',
  );
});

test('the index stores one word per Han character, punctuation apart', () => {
  expect(indexText('制定4s店的kpi、方案')).toBe('制 定 4s 店 的 kpi 、 方 案');
});
