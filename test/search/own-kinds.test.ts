import { expect, test } from 'vitest';
import { partName } from '../../src/search/answer-card.ts';
import { NO_CHOICE, narrow } from '../../src/search/filters.ts';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { hospitalData } from './hospital.ts';
import { smallContext } from './small-search.ts';

/** Three roles decide on a plan, each by another word, one answers for it and one reads it. */
const duties = [
  { id: 'IN-01-01', text: '拟订查房计划', role: 1, topics: [0] },
  { id: 'OU-01-01', text: '确认查房计划', role: 2, topics: [0], kind: 3 },
  { id: 'NU-01-01', text: '看过查房计划', role: 3, topics: [0], kind: 3, kindName: '审核' },
  { id: 'DE-01-01', text: '存放查房计划', role: 0, topics: [0], kind: 4, kindName: '备案' },
  { id: 'DE-01-02', text: '统管病历', role: 0, topics: [1], kindName: '全责' },
  { id: 'NU-01-02', text: '保管病历', role: 3, topics: [1] },
];
const kinds = [
  { word: '审核', kind: 3 },
  { word: '备案', kind: 4 },
  { word: '全责', kind: 0 },
];
const context = smallContext(openLibrary({ ...hospitalData, duties, kinds }));

/** The first roles of the first card with what they are to its subject, in the words of the firm. */
async function answering(query: string) {
  const [card] = (await search(query, context)).cards;
  return card?.responsible.map((own) => [own.role.title, partName(own)]);
}

async function dutiesFound(query: string) {
  const { results } = await search(query, context);
  return results.flatMap(({ record, hit }) =>
    record.type === 'duty' ? [[record.id, ...hit.reasons]] : [],
  );
}

test('a word of the firm asks for its kind, first for those who bear it', async () => {
  expect(await answering('谁审核查房')).toEqual([
    ['护士长', '审核'],
    ['主任', '审批'],
  ]);
  expect(await answering('谁备案查房')).toEqual([['院长', '备案']]);
});

test('the kind asks for the words of the firm, too', async () => {
  expect(await answering('查房谁审批')).toEqual([
    ['主任', '审批'],
    ['护士长', '审核'],
  ]);
});

test('beside a word of the firm its duties come before others of the kind', async () => {
  expect((await dutiesFound('审核')).map(([id]) => id)).toEqual(['NU-01-01', 'OU-01-01']);
  expect((await dutiesFound('审核 查房')).map(([id]) => id)).toEqual(['NU-01-01', 'OU-01-01']);
  expect(await dutiesFound('备案')).toEqual([['DE-01-01', '责任：备案']]);
});

test('a word for 主责 finds those who bear it and not all others', async () => {
  expect(await dutiesFound('全责')).toEqual([['DE-01-02', '责任：全责']]);
});

test('a role is asked for its duties of a word', async () => {
  expect((await dutiesFound('护士长审核什么'))[0]?.[0]).toBe('NU-01-01');
});

test('a filter knows the kind that a word counts as', async () => {
  const { results } = await search('查房', context);
  const ids = narrow(results, { ...NO_CHOICE, kind: '审批' }).map(({ record }) => record);
  expect(ids.map((record) => record.type === 'duty' && record.id)).toEqual([
    'OU-01-01',
    'NU-01-01',
  ]);
});
