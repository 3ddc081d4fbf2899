import { expect, test } from 'vitest';
import { answerCard } from '../../src/search/answer-card.ts';
import { openLibrary } from '../../src/search/library.ts';
import { groupsBeside } from '../../src/search/said-by-cards.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallData } from './small-search.ts';

const library = openLibrary({
  ...smallData,
  roles: smallData.roles.map((role, i) => (i === 1 ? { ...role, reportsOutside: 2 } : role)),
  duties: [
    ...smallData.duties,
    { id: 'XS-01-04', text: '每月核对贷款', role: 0, outside: [0] },
    { id: 'XZ-01-04', text: '协助办理抵押', role: 1, kind: 1, outside: [0] },
  ],
  partners: [
    { id: 'bank', name: '银行', aliases: ['放款行'] },
    { id: 'stock', name: '库存', aliases: [] },
    { id: 'group', name: '集团', aliases: [] },
  ],
});
const context = smallContext(library);

async function ask(query: string) {
  const { cards, results } = await search(query, context);
  return {
    cards: cards.map(({ subject, responsible }) =>
      [subject.type, subject.title, ...responsible.map(({ role }) => role.title)].join(' '),
    ),
    duties: results.flatMap(({ record }) => (record.type === 'duty' ? [record.id] : [])),
  };
}

test.each(['银行', '放款行', '银行谁对接', '谁负责对接银行', '银行找谁'])(
  '%s is answered with who deals with it and by which duties',
  async (query) => {
    expect(await ask(query)).toEqual({
      cards: ['partner 银行 销售经理'],
      duties: ['XS-01-04', 'XZ-01-04'],
    });
  },
);

test('what the card says of it is not said again below', async () => {
  const { cards, results } = await search('银行', context);
  const groups = groupsBeside(cards, results);
  const [role, duty, partner] = ['岗位', '职责', '外部单位'].map((label) =>
    groups.find((group) => group.label === label),
  );
  expect([role, duty, partner].map((group) => group?.said.size)).toEqual([1, 1, 1]);
});

test('a topic of the same name is asked about, and not both', async () => {
  expect((await ask('库存')).cards).toEqual(['topic 库存 销售经理']);
  expect((await ask('kc')).cards).toEqual(['topic 库存 销售经理']);
  expect((await ask('yh')).cards).toEqual(['partner 银行 销售经理']);
});

test('whoever is above the top role is told with the role that reports to it', () => {
  const [group] = library.vocabulary.get('集团') ?? [];
  if (!group) throw new Error('no 集团');
  const { responsible, others } = answerCard(group);
  expect([responsible, others.map(({ role, part }) => `${part} ${role.title}`)]).toEqual([
    [],
    ['直接下级 行政经理'],
  ]);
});
