import { expect, test } from 'vitest';
import type { AnswerCard } from '../../src/search/answer-card.ts';
import { search } from '../../src/search/search.ts';
import { smallContext } from './small-search.ts';

const context = smallContext();
const ask = (query: string) => search(query, context);
const roles = ({ responsible, others }: AnswerCard) =>
  [...responsible, ...others].map(({ role }) => role.title);
const duties = ({ results }: Awaited<ReturnType<typeof ask>>) =>
  results.flatMap(({ record }) => (record.type === 'duty' ? [record.id] : []));

test.each([
  '除了行政经理还有谁负责投诉',
  '除行政经理外谁负责投诉',
  '除行政经理以外，投诉谁管',
  '除了行政经理，投诉还有谁管',
  '行政经理以外谁管投诉',
  '投诉除了行政经理还归谁管',
  '除开行政经理，谁负责投诉',
  '不算行政经理谁管投诉',
  '除了人事行政部还有哪个部门管投诉',
  '非行政部门的岗位谁负责投诉',
  '除了店总还有谁负责投诉',
])('%s answers with the others alone, and says so', async (query) => {
  const outcome = await ask(query);
  const [card] = outcome.cards;
  expect(card && [card.subject.title, roles(card)]).toEqual(['投诉', ['销售经理']]);
  expect(card?.told).toMatch(/^除「(?:行政经理|人事行政部)」外，没有岗位主责「投诉」。$/);
  expect(duties(outcome)).toEqual(['XS-01-02']);
  expect(outcome.note).toMatch(/^，除去了「(?:行政经理|人事行政部)」$/);
  expect(outcome.unknown).toEqual([]);
});

test('several may be left out, and nobody is left then', async () => {
  const { cards, note } = await ask('除了行政经理和销售经理，谁管投诉');
  expect(cards.map(roles)).toEqual([[]]);
  expect(note).toBe('，除去了「行政经理」「销售经理」');
});

test.each([
  '销售经理除了库存还负责什么',
  '除了库存，销售经理还管什么',
  '除了清库方案和库存，销售经理还负责什么',
])('%s lists what else the role does', async (query) => {
  expect(duties(await ask(query))).toContain('XS-01-02');
  expect(duties(await ask('销售经理除了库存还负责什么'))).toEqual(['XS-01-02']);
});

test('a word of duties that is no name is left out of what a role does', async () => {
  const outcome = await ask('销售经理除了投诉和库龄还管什么');
  expect(duties(outcome)).toEqual(['XS-01-03']);
  const said = await ask('销售经理除了清库还管什么');
  expect(duties(said)).toEqual(['XS-01-01', 'XS-01-02']);
  expect(said.note).toBe('，除去了「清库」');
});

test('whom nobody knows cannot be left out, which is said', async () => {
  const { cards, unknown, note } = await ask('除了外星人还有谁负责投诉');
  expect(cards[0]?.responsible.map(({ role }) => role.title)).toEqual(['行政经理']);
  expect(unknown).toEqual(['除了外星人']);
  expect(note).toBeUndefined();
});

test.each(['谁负责扣除库存', '库存外包谁负责', '对外投诉谁管'])(
  '%s leaves nobody out',
  async (query) => {
    expect((await ask(query)).note).toBeUndefined();
  },
);
