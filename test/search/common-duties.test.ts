import { expect, it } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { smallContext, smallData } from './small-search.ts';

const library = openLibrary({
  ...smallData,
  duties: [...smallData.duties, { id: 'XZ-01-04', text: '完成其他交办事项', role: 1 }],
  commons: [
    { id: 'TY-01', text: '完成上级交办事项', who: '129 个岗位都有' },
    { id: 'TY-02', text: '爱护办公用品', who: '甲、乙', terms: '每月', kind: 1, about: '印章' },
  ],
});
const context = smallContext(library);

async function found(query: string, ownRole = '') {
  const { results, cards } = await search(query, context, ownRole);
  return {
    duties: results.flatMap(({ record }) =>
      record.type === 'duty' || record.type === 'common' ? [record.id] : [],
    ),
    cards: cards.map(({ subject }) => subject.title),
    results,
  };
}

it('is one result, however many roles have it, and answers with no card', async () => {
  const { results, cards } = await found('完成上级交办事项');
  expect(results.map(({ record }) => record)).toEqual([
    expect.objectContaining({ type: 'common', who: '129 个岗位都有', url: '/common/#TY-01' }),
  ]);
  expect(cards).toEqual([]);
});

it('stands below every duty of a role, however near it is', async () => {
  expect((await found('交办事项')).duties).toEqual(['XZ-01-04', 'TY-01']);
});

it('is found by its number, its rhythm and what it is about, whatever that is called', async () => {
  expect((await found('ty02')).duties).toEqual(['TY-02']);
  expect((await found('每月')).duties).toEqual(['TY-02']);
  expect((await found('公章')).duties).toEqual(['XZ-01-01', 'TY-02']);
});

it('does not stand among the duties of one’s own role', async () => {
  const { duties, cards } = await found('我的职责', 'office-manager');
  expect(cards).toEqual(['行政经理']);
  expect(duties.toSorted()).toEqual(['XZ-01-01', 'XZ-01-02', 'XZ-01-03', 'XZ-01-04']);
});
