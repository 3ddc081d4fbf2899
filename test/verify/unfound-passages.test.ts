import { expect, test } from 'vitest';
import { writeInto } from '../../src/build/write-file.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { makeData } from '../../src/search/build/make-data.ts';
import { makeSearchFiles } from '../../src/search/build/make-files.ts';
import { makePassages } from '../../src/search/build/make-passages.ts';
import type { Passage } from '../../src/search/passage.ts';
import { indexedTexts } from '../../src/verify/indexed-texts.ts';
import { openSearch } from '../../src/verify/open-search.ts';
import { unfoundPassages } from '../../src/verify/unfound-passages.ts';
import { syntheticContent } from '../synthetic/content-files.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const { handbook } = buildHandbook(parseContent(syntheticContent(250)));
if (!handbook) throw new Error('the company is sound');
const passages = makePassages(handbook);

test('of many passages some are searched, and each that is not there is told, wherever it is', async () => {
  const missing = passages.filter((_, at) => at % 100 === 50);
  const { found, searched } = await look(passages.filter((it) => !missing.includes(it)));
  expect(missing.length).toBeGreaterThan(5);
  expect(found).toEqual(missing);
  expect(searched).toBeGreaterThan(50);
  expect(searched * passages.length).toBeLessThanOrEqual(400 ** 2);
});

/** What is not found where the full text is made of these passages, and how often the index was asked. */
async function look(indexed: readonly Passage[]) {
  if (!handbook) throw new Error('the company is sound');
  const folder = temporaryFolder();
  const { files } = await makeSearchFiles(makeData(handbook), indexed);
  for (const { path, content } of files) writeInto(folder, path, content);
  const { context, index } = await openSearch(folder);
  if (!index) throw new Error('there are passages');
  let searched = 0;
  const find = (words: string) => {
    searched++;
    return index.find(words);
  };
  const search = { context, index: { ...index, find } };
  const found = await unfoundPassages(handbook, search, await indexedTexts(folder));
  return { found, searched };
}
