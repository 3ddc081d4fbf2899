import { beforeAll, expect, test } from 'vitest';
import { makeIndex } from '../../src/search/build/make-index.ts';
import { findFullText } from '../../src/search/full-text.ts';
import { openGuesses } from '../../src/search/guesses.ts';
import type { PagefindIndex } from '../../src/search/pagefind-wasm.ts';
import { search } from '../../src/search/search.ts';
import { libraryCharacters } from './library-guesses.ts';
import { openIndex } from './open-index.ts';
import { smallPassages } from './small-passages.ts';
import { smallContext, smallLibrary } from './small-search.ts';

const texts = smallPassages.map(({ text }) => text).join('');
const guesses = openGuesses(libraryCharacters(smallLibrary, texts), smallLibrary);
const context = { ...smallContext(), guesses: async () => guesses };
let index: PagefindIndex;
beforeAll(async () => {
  index = await openIndex(await makeIndex(smallPassages));
});

async function find(query: string) {
  const { results } = await search(query, context);
  const found = await findFullText(query, index, context, results);
  return found.map(({ url, sentence }) => [
    url,
    sentence.map(({ text, isMarked }) => (isMarked ? `[${text}]` : text)).join(''),
  ]);
}

test('a word of a free section is found with its sentence, and leads to the section', async () => {
  expect(await find('劳动法')).toEqual([['/roles/office-manager/#任职资格', '熟悉[劳动法]']]);
  expect((await find('驾照')).sort()).toEqual([
    ['/roles/office-manager/#任职资格', '持有[驾照]，两年以上驾驶经验'],
    ['/roles/sales-manager/#任职资格', '持有[驾照]'],
  ]);
});

test('what only asks is left out, and traditional characters are read', async () => {
  expect((await find('谁要有驾照')).length).toBe(2);
  expect((await find('驾照 劳动法')).map(([url]) => url)).toEqual([
    '/roles/office-manager/#任职资格',
  ]);
  expect((await find('學歷')).length).toBe(2);
});

test('what is left of a word is not asked for by a single character', async () => {
  expect(await find('上料')).toEqual([]);
  expect(await find('前料了')).toEqual([]);
});

test('all words must stand in one section', async () => {
  expect(await find('劳动法 大专')).toEqual([]);
  expect(await find('“劳动法熟悉”')).toEqual([]);
});

test('a word that is known elsewhere is not found where it only seems to stand', async () => {
  expect(await find('工资')).toEqual([['/roles/sales-manager/#权限', '审批本部门员工的[工资]']]);
});

test('what stands across two words comes last where nobody knows it as a word', async () => {
  expect((await find('工资料')).map(([url]) => url)).toEqual(
    expect.arrayContaining(['/roles/sales-manager/#权限', '/roles/sales-manager/']),
  );
});

test('what a result leads to already is not told again', async () => {
  expect(await find('“责任有五种”')).toEqual([]);
});

test.each(['', '。', '  '])('%j asks for nothing', async (query) => {
  expect(await find(query)).toEqual([]);
});
