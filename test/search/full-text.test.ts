import { beforeAll, expect, test } from 'vitest';
import { besideResults, toldWith } from '../../src/search/beside-results.ts';
import { makeIndex } from '../../src/search/build/make-index.ts';
import { findFullText } from '../../src/search/full-text.ts';
import { openGuesses } from '../../src/search/guesses.ts';
import { NOTHING } from '../../src/search/outcome.ts';
import type { PagefindIndex } from '../../src/search/pagefind-wasm.ts';
import { search } from '../../src/search/search.ts';
import { hospital, hospitalContext } from './hospital.ts';
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
  const found = besideResults(await findFullText(query, index, context), results);
  return found.passages.map(({ url, sentence }) => [
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

test.each(['行政经理 驾照', '行政经理有没有驾照', '店总的驾照', '行政经理驾照'])(
  '%s, the name of a page and a word of it, is answered by that page alone',
  async (query) => {
    expect(await find(query)).toEqual([
      ['/roles/office-manager/#任职资格', '持有[驾照]，两年以上驾驶经验'],
    ]);
  },
);

test('the name of a page alone finds nothing of it that does not say it', async () => {
  expect(await find('行政经理')).toEqual([]);
});

test('what things are called here may be left out', async () => {
  expect((await find('岗位 劳动法')).length).toBe(1);
});

test('what stands nowhere as one is found where its words stand apart', async () => {
  expect(await find('熟悉驾驶')).toEqual([
    ['/roles/office-manager/#任职资格', '持有驾照，两年以上[驾驶]经验…[熟悉]劳动法'],
  ]);
  const { passages } = await findFullText('熟悉驾驶', index, context);
  expect(passages.map(({ apart }) => apart)).toEqual([['熟悉', '驾驶']]);
});

test('what is found apart must stand as words', async () => {
  expect(await find('工资保存')).toEqual([]);
});

test('a code is found where it stands as written, and never in pieces', async () => {
  expect(await find('hl-01-2')).toEqual([]);
  expect(await find('HL-01')).toEqual([]);
  expect(await find('HL-01-24')).toEqual([
    ['/guide/how-to-read/#numbers', '例如 [HL-01-24]、JY-01-2，各管各的'],
  ]);
});

test('words of different sentences are shown with both', async () => {
  expect((await find('本科 驾照'))[0]?.[1]).toBe('[本科]以上学历…持有[驾照]，两年以上驾驶经验');
});

test('a heading is shown with the beginning of what stands below', async () => {
  expect(await find('编号怎么写')).toEqual([
    ['/guide/how-to-read/#numbers', '例如 HL-01-24、JY-01-2，各管各的 运行 git config --global'],
  ]);
});

test('spaces between words that are written with some are kept', async () => {
  expect((await find('git config'))[0]?.[1]).toBe('运行 [git] [config] --global');
});

test('of more than are read it is known that there are more', async () => {
  const many = Array.from({ length: 70 }, (_, place) => ({
    page: `${place}`,
    section: '',
    url: `/guide/${place}/`,
    text: '会用担架',
  }));
  const large = await openIndex(await makeIndex(many));
  const { passages, isMore } = await findFullText('担架', large, context);
  expect([passages.length < 70, isMore]).toEqual([true, true]);
  expect((await findFullText('驾照', index, context)).isMore).toBe(false);
});

test('a page whose title several roles bear is told by its department', async () => {
  const [first] = hospital.roles.filter(({ title }) => title === '主任');
  if (!first) throw new Error('no 主任');
  const chiefs = [{ page: '主任', section: '资格', url: `${first.url}#资格`, text: '会用担架' }];
  const own = await openIndex(await makeIndex(chiefs));
  const { passages } = await findFullText('担架', own, hospitalContext());
  expect(passages.map(({ page }) => page)).toEqual(['内科/主任']);
});

test('a word that the full text holds is not told as unused', async () => {
  const outcome = { ...NOTHING, unknown: ['驾照'], note: '。' };
  const told = toldWith(outcome, await findFullText('行政经理 驾照', index, context));
  expect([told.unknown, told.note]).toEqual([[], '，全文里有「驾照」。']);
  expect(toldWith(outcome, await findFullText('飞机', index, context))).toBe(outcome);
});

test.each(['', '。', '  '])('%j asks for nothing', async (query) => {
  expect(await find(query)).toEqual([]);
});
