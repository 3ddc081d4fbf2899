import { expect, test } from 'vitest';
import { answerCard, dutyCards } from '../../src/search/answer-card.ts';
import { smallLibrary } from './small-search.ts';

function card(name: string) {
  const [subject] = smallLibrary.vocabulary.get(name) ?? [];
  if (!subject) throw new Error(`no ${name}`);
  const { responsible, others } = answerCard(subject);
  const brief = ({ role, part, duties }: (typeof others)[number]) =>
    [role.title, part, ...duties.map(({ id }) => id)].join(' ');
  return { responsible: responsible.map(brief), others: others.map(brief) };
}

test('a topic with a lead: the lead', () => {
  expect(card('公章')).toEqual({ responsible: ['行政经理 牵头 XZ-01-01'], others: [] });
});

test('a topic without a lead: every 主责 role, then the others', () => {
  expect(card('投诉')).toEqual({
    responsible: ['行政经理 主责 XZ-01-02'],
    others: ['销售经理 协办 XS-01-02', '行政经理 审批 XZ-01-03'],
  });
});

test('a role, a department and a metric', () => {
  expect(card('店总')).toEqual({ responsible: ['行政经理 '], others: [] });
  expect(card('销售')).toEqual({ responsible: ['销售经理 负责人'], others: [] });
  expect(card('车龄')).toEqual({ responsible: ['销售经理 主责 XS-01-01'], others: [] });
});

const found = (...ids: string[]) =>
  smallLibrary.duties
    .filter(({ id }) => ids.includes(id))
    .map((record) => ({
      record,
      hit: { match: 'exact', closeness: 'mentions', phrases: [], reasons: [] } as const,
    }));

test('a question without a name has a card for every role whose duty was found', () => {
  expect(
    dutyCards(found('XS-01-03', 'XZ-01-03')).map(({ subject, responsible: [own] }) =>
      [subject.title, own?.part, own?.duties.map(({ id }) => id)].join(' '),
    ),
  ).toEqual(['销售经理 主责 XS-01-03', '行政经理 审批 XZ-01-03']);
});

test('words that stand in many duties, or only partly, have no card', () => {
  expect(dutyCards(found('XS-01-01', 'XS-01-02', 'XS-01-03', 'XZ-01-01'))).toEqual([]);
  const relaxed = found('XS-01-01').map(({ record, hit }) => ({
    record,
    hit: { ...hit, match: 'relaxed' as const },
  }));
  expect(dutyCards(relaxed)).toEqual([]);
});
