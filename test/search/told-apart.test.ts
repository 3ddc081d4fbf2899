import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { hospitalData } from './hospital.ts';
import { smallContext } from './small-search.ts';

const text = '检查器械消毒标准、医院形象；组织门诊、急诊演练，记录温度';
const duties = [...hospitalData.duties, { id: 'NU-01-03', text, role: 3 }];
const context = smallContext(openLibrary({ ...hospitalData, duties }));

async function ask(query: string) {
  const { results } = await search(query, context);
  return results.map(({ record, hit }) => [record.title, hit.reasons]);
}

test.each([
  ['医院器械', '「医院」「器械」分开写'],
  ['形象标准', '「形象」「标准」分开写'],
  ['标准演练', '「标准」「演练」分开写'],
  ['消毒温度', '「消毒」「温度」分开写'],
])('%s, in another order or another clause, is said to stand apart', async (query, reason) => {
  expect(await ask(query)).toEqual([[text, [reason]]]);
});

test.each(['器械标准', '门诊演练', '消毒 温度', '记录温度'])(
  '%s, in one clause, by itself or in words of its own, is not',
  async (query) => {
    expect(await ask(query)).toEqual([[text, []]]);
  },
);
