import { expect, test } from 'vitest';
import { keptIndex } from '../../../src/search/build/kept-index.ts';
import { makeIndex } from '../../../src/search/build/make-index.ts';
import { smallPassages } from '../small-passages.ts';

test('the index that is kept is the one of these passages, and of others when they come', async () => {
  const others = smallPassages.slice(1);
  const made = await makeIndex(smallPassages);
  expect(await keptIndex(smallPassages)).toEqual(made);
  expect(await keptIndex(smallPassages)).toEqual(made);
  expect(await keptIndex(others)).toEqual(await makeIndex(others));
});
