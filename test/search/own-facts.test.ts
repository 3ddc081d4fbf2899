import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { hospitalData } from './hospital.ts';
import { smallContext } from './small-search.ts';

const FACTS: Readonly<Record<string, readonly [label: string, value: string][]>> = {
  dean: [['职级', 'M5']],
  nurse: [
    ['职级', 'M3'],
    ['工作地点', '一号楼'],
    ['序列', '排班'],
  ],
  'inner-chief': [['职级', 'M3']],
};
const roles = hospitalData.roles.map((role) => ({
  ...role,
  ownFacts: FACTS[role.id]?.map(([label, value]) => ({ label, value })) ?? [],
}));
const context = smallContext(openLibrary({ ...hospitalData, roles }));

/** The cards of a query with what they say, then the roles found with their reasons. */
async function told(query: string, ownRole = '') {
  const { cards, results } = await search(query, context, ownRole);
  const found = results.filter(({ record }) => record.type === 'role');
  return [
    cards.map(({ subject, responsible }) => [subject.title, responsible[0]?.part]),
    found.map(({ record, hit }) => [record.title, ...hit.reasons]),
  ];
}

test.each([
  '护士长 职级',
  '护士长的职级',
  '护士长职级是什么',
  '职级 护士长',
  '请问护士长的职级是多少？',
])('%s is answered with the fact of the role', async (query) => {
  expect(await told(query)).toEqual([[['护士长', '职级：M3']], [['护士长', '职级：M3']]]);
});

test.each(['M3', 'm3', '职级 M3', '职级是M3的岗位有哪些', '谁是M3', 'Ｍ3'])(
  '%s finds the roles that have it, with the fact',
  async (query) => {
    expect(await told(query)).toEqual([
      [],
      [
        ['主任', '职级：M3'],
        ['护士长', '职级：M3'],
      ],
    ]);
  },
);

test('a label alone finds all who have such a fact', async () => {
  const [, found] = await told('职级');
  expect(found).toEqual([
    ['院长', '职级：M5'],
    ['主任', '职级：M3'],
    ['护士长', '职级：M3'],
  ]);
});

test('the only one who has a fact has a card', async () => {
  expect(await told('谁在一号楼')).toEqual([
    [['护士长', '工作地点：一号楼']],
    [['护士长', '工作地点：一号楼']],
  ]);
});

test('a department narrows the roles', async () => {
  expect(await told('院办 M5')).toEqual([[['院长', '职级：M5']], [['院长', '职级：M5']]]);
});

test('one’s own fact is asked for by who one is', async () => {
  expect(await told('我的职级', 'nurse')).toEqual([
    [['护士长', '职级：M3']],
    [['护士长', '职级：M3']],
  ]);
  expect(await search('我的职级', context)).toMatchObject({ lacksOwnRole: true, results: [] });
});

const crossed = smallContext(
  openLibrary({
    ...hospitalData,
    roles: roles.map((role) =>
      role.id === 'nurse'
        ? {
            ...role,
            ownFacts: [...role.ownFacts, { label: '审核人', value: '院长' }],
          }
        : role,
    ),
  }),
);

async function toldCrossed(query: string) {
  const { cards } = await search(query, crossed);
  return cards.map(({ subject, responsible }) => [subject.title, responsible[0]?.part]);
}

test.each(['院长职级', '院长的职级', '职级 院长', '院长的职级是什么'])(
  '%s is the fact of the role named, not of one that has the name for a value',
  async (query) => {
    expect(await toldCrossed(query)).toEqual([['院长', '职级：M5']]);
  },
);

test.each(['审核人是院长', '审核人院长'])('%s finds who has the value', async (query) => {
  expect(await toldCrossed(query)).toEqual([['护士长', '审核人：院长']]);
});

test.each(['院长的审核人', '院长审核人是谁'])(
  '%s is told to be missing, and nobody else’s is told',
  async (query) => {
    expect(await toldCrossed(query)).toEqual([['院长', '审核人：手册里没有写']]);
  },
);

test('a value that is a word of the handbook is found as the word, too', async () => {
  const { results } = await search('排班', context);
  expect(results.map(({ record, hit }) => [record.title, ...hit.reasons])).toEqual([
    ['护士长', '序列：排班'],
    ['安排护士排班'],
  ]);
});

test.each(['M30', '病历', '护士长 电话', '查房谁负责'])(
  '%s asks for no such fact',
  async (query) => {
    const plain = smallContext(openLibrary(hospitalData));
    const { cards, unknown } = await search(query, context);
    const { cards: others, unknown: strange } = await search(query, plain);
    const titles = (all: typeof cards) => all.map(({ subject }) => subject.title);
    expect([titles(cards), unknown]).toEqual([titles(others), strange]);
  },
);

test('where roles have no facts of their own nothing is asked of them', async () => {
  const plain = smallContext(openLibrary(hospitalData));
  const refused = { ...plain, facts: () => Promise.reject(new Error('asked')) };
  expect((await search('护士长', refused)).results.length).toBeGreaterThan(0);
});
