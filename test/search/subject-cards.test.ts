import { expect, test } from 'vitest';
import type { AnswerCard } from '../../src/search/answer-card.ts';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { findTerm } from '../../src/search/steps/term.ts';
import { cardsOf } from '../../src/search/subject-cards.ts';
import { smallContext, smallData } from './small-search.ts';

const context = smallContext();

/** The cards of a query in short: subject, then who with which duties, then the others. */
async function cards(query: string) {
  const { cards } = await search(query, context);
  return cards.map(brief);
}

function brief({ subject, responsible, others }: AnswerCard): string {
  const told = responsible.map(({ role, part, duties }) =>
    [role.title, part, ...duties.map(({ id }) => id)].filter(Boolean).join(' '),
  );
  return `${subject.title}: ${told.join('; ')} | ${others.map(({ role, part }) => `${role.title} ${part}`).join('; ')}`;
}

test('a role that is named beside a matter is the card, with its duties about it and who answers', async () => {
  const expected = ['销售经理: 销售经理 XS-01-02 | 行政经理 主责'];
  expect(await cards('销售经理 投诉')).toEqual(expected);
  expect(await cards('投诉 销售主管')).toEqual(expected);
  expect(await cards('销售经理管投诉')).toEqual(expected);
  expect(await cards('销售经理负责投诉吗')).toEqual(expected);
});

test('the role is the card even if none of its duties is about the matter', async () => {
  expect(await cards('销售经理 公章')).toEqual(['销售经理: 销售经理 | 行政经理 牵头']);
});

test('a question that asks who is about the matter, whatever role it names', async () => {
  const [card] = await cards('销售经理的投诉谁处理');
  expect(card).toMatch(/^投诉: 行政经理 主责 XZ-01-02/);
});

test.each(['行政经理', '行政经理管什么', '店总做什么', '行政经理的职责', '谁是行政经理'])(
  '「%s」 asks what the role does: its card has all its duties',
  async (query) => {
    expect(await cards(query)).toEqual(['行政经理: 行政经理 XZ-01-01 XZ-01-02 XZ-01-03 | ']);
  },
);

test('a role and a 责任 ask for its duties of that kind', async () => {
  expect(await cards('行政经理审批什么')).toEqual(['行政经理: 行政经理 XZ-01-03 | ']);
  expect(await cards('行政经理签字')).toEqual(['行政经理: 行政经理 XZ-01-03 | ']);
});

test('a 责任 that the role has in no duty is told on its card', async () => {
  const told = async (query: string) =>
    (await search(query, context)).cards.map((card) => [card.subject.title, card.missing]);
  expect(await told('销售经理 审批')).toEqual([['销售经理', '审批']]);
  expect(await told('销售经理审批什么')).toEqual([['销售经理', '审批']]);
  expect(await told('行政经理签字')).toEqual([['行政经理', undefined]]);
  expect(await told('销售经理 公章')).toEqual([['销售经理', undefined]]);
});

test('a word for a 责任 finds the duties of that kind, and asks for who has them', async () => {
  expect(await cards('谁签字')).toEqual(['行政经理: 行政经理 审批 XZ-01-03 | ']);
  const { results } = await search('审批', context);
  expect(results.map(({ record, hit }) => [record.title, ...hit.reasons])).toEqual([
    ['审批重大问题的解决方案'],
  ]);
});

test('a 责任 that no role has for the matter is told, before who is responsible', async () => {
  const { cards: found } = await search('谁监督投诉', context);
  expect(found.map(({ missing }) => missing)).toEqual(['监督']);
  expect(found.map(brief)[0]).toMatch(/^投诉: 行政经理 主责/);
});

test.each(['车辆', '优惠'])(
  '「%s」 beside a 责任, which no such duty holds, is left out and told',
  async (word) => {
    const { results, unknown } = await search(`${word}审批`, context);
    const urls = results.map(({ record }) => record.url);
    expect([urls, unknown]).toEqual([['/roles/office-manager/#XZ-01-03'], [word]]);
  },
);

test('letters that may be several words call each subject by its own, and none that its title fits', async () => {
  const readings = await Promise.all(
    ['商品车', '公章', '客诉', '投诉'].map((name) => findTerm(name, context)),
  );
  const [first] = readings;
  const meanings = readings.flatMap((own) => own.meanings);
  const terms = first ? [{ ...first, meanings, readings }] : [];
  const called = cardsOf('xx', terms, [], context.library).map((card) => [
    card.subject.title,
    card.called,
  ]);
  expect(called).toEqual([
    ['投诉', ''],
    ['库存', '商品车'],
    ['印章', '公章'],
  ]);
});

test('a word for a 责任 within a name asks for none', async () => {
  const library = openLibrary({
    ...smallData,
    topics: [
      ...smallData.topics.slice(0, 2),
      { id: 'seal', name: '印章', aliases: ['签字章'], lead: 1 },
    ],
  });
  const { cards: found } = await search('谁管签字章', smallContext(library));
  expect(found.map(({ subject, missing }) => [subject.title, missing])).toEqual([
    ['印章', undefined],
  ]);
});

test('a long question is answered first by the role whose duty says just this', async () => {
  const asked = '谁处理客户投诉，安排员工培训';
  expect((await cards(asked))[0]).toMatch(/^投诉: 行政经理 主责 XZ-01-02/);
  expect((await cards('谁制定4S店的清库方案'))[0]).toMatch(/销售经理 主责 XS-01-03/);
  const library = openLibrary({
    ...smallData,
    duties: [...smallData.duties, { id: 'XS-01-04', text: '参加公章使用培训并考核', role: 0 }],
  });
  const { cards: found } = await search('谁参加公章使用培训', smallContext(library));
  expect(found.map(brief)).toEqual([
    '销售经理: 销售经理 主责 XS-01-04 | ',
    '印章: 行政经理 牵头 XZ-01-01 | ',
  ]);
});
