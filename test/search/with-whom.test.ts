import { expect, test } from 'vitest';
import { sectionId } from '../../src/handbook/page-headings.ts';
import { cardUrl } from '../../src/search/card-url.ts';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { withWhomAsked } from '../../src/search/with-whom.ts';
import { campusesContext, campusesData } from './campuses.ts';
import { smallContext } from './small-search.ts';

const told = async (query: string, context = campusesContext()) => {
  const { cards, unknown } = await search(query, context);
  expect(unknown).toEqual([]);
  return cards.map(({ subject, counterpart, responsible }) => [
    subject.type === 'role' ? subject.name : subject.title,
    counterpart,
    ...responsible.flatMap(({ duties }) => duties.map(({ id }) => id)),
  ]);
};

test.each([
  '药房和谁协作',
  '请问药房跟哪些部门配合？',
  '药房平时要和哪些科室对接',
  '药房 与 谁 合作',
  '药房和其他哪些部门有合作',
  '谁和药房协作',
  '哪些部门需要跟药房沟通',
  '和药房协作的部门有哪些',
  '药房的协作部门有哪些',
  '药房协作部门',
  '药房和谁协作得最多',
])('%s asks with whom 药房 works', (query) => expect(withWhomAsked(query)).toBe('药房'));

test.each([
  '药房和检验科怎么协作',
  '谁协调药房',
  '谁配合药房',
  '药房和谁',
  '病历谁协调',
  '谁对接药房',
])('%s does not', (query) => expect(withWhomAsked(query)).toBeNull());

test.each(['销售部和谁协作', '销售部和哪些部门协作', '谁和销售协作', '销售部门跟谁配合'])(
  '%s is told by the duties of all who work together with it',
  async (query) => {
    expect(await told(query, smallContext())).toEqual([['销售部', null, 'XS-01-02']]);
  },
);

test('whom others name to work with is told by their duties, behind its own', async () => {
  expect(await told('城北分院内科和谁协作')).toEqual([
    ['城北分院内科', null, 'NK-03-01', 'CB-03-01'],
  ]);
  expect(await told('城北分院的内科和谁协作')).toEqual([
    ['城北分院内科', null, 'NK-03-01', 'CB-03-01'],
  ]);
});

test('a role is told by its own duties', async () => {
  expect(await told('销售经理和谁协作', smallContext())).toEqual([['销售经理', null, 'XS-01-02']]);
  expect(await told('城北分院院长和哪些部门沟通')).toEqual([
    ['城北分院/分院院长', null, 'CB-03-01'],
  ]);
});

test('of whom no duty names a department the card tells none', async () => {
  expect(await told('院长和谁协作')).toEqual([['院长', null]]);
  expect(await told('第五药房和哪些部门协作')).toEqual([['第五药房', null]]);
});

test('below a role stands what else of its duties says that it works with somebody', async () => {
  const duties = [
    { id: 'YZ-01-01', text: '与医保局对接结算', role: 0, topics: [] },
    { id: 'YZ-01-02', text: '主持院务会', role: 0, topics: [] },
  ];
  const context = smallContext(openLibrary({ ...campusesData, duties }));
  const { cards, results } = await search('院长和谁对接', context);
  expect(cards.map(({ responsible, told }) => [responsible, told])).toEqual([
    [[], '院长的职责没有写明与哪个部门协作。'],
  ]);
  expect(results.map(({ record }) => record.title)).toEqual(['院长', '与医保局对接结算']);
});

test('the card of a role leads to its page, that of a department to what it says of its work with others', async () => {
  const context = campusesContext();
  const urls = async (query: string) => (await search(query, context)).cards.map(cardUrl);
  expect(await urls('城北分院院长和谁协作')).toEqual(['/roles/campus-3-head/']);
  expect(await urls('城北分院内科和谁协作')).toEqual([
    `/departments/campus-3-inner/#${sectionId('部门协作')}`,
  ]);
});
