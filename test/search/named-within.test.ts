import { expect, test } from 'vitest';
import { openLibrary } from '../../src/search/library.ts';
import { search } from '../../src/search/search.ts';
import { campusesContext, campusesData } from './campuses.ts';
import { smallContext } from './small-search.ts';

const context = campusesContext();
const cards = async (query: string) => (await search(query, context)).cards;

/** The subject of each card with the department of a role, and what of it is asked for. */
async function subjects(query: string) {
  return (await cards(query)).map(({ subject, relation }) =>
    [subject.type === 'role' ? subject.name : subject.title, relation].filter(Boolean).join(' '),
  );
}

/** The roles that answer the one card. */
async function answering(query: string) {
  const [card, ...more] = await cards(query);
  return more.length ? null : card?.responsible.map(({ role }) => role.name);
}

test.each([
  ['江心分院药师', '第五药房/药师'],
  ['江心分院 药师', '第五药房/药师'],
  ['江心分院的药师', '第五药房/药师'],
  ['江心分院药师是谁', '第五药房/药师'],
  ['药师 城北分院', '第四药房/药师'],
  ['城北分院内科导诊员', '城北分院内科/导诊员'],
  ['城北分院 内科 导诊员', '城北分院内科/导诊员'],
  ['城北分院检验科导诊', '城北分院检验科/导诊员'],
])('%s is the role of that name below the department', async (query, name) => {
  expect(await subjects(query)).toEqual([name]);
});

test('several roles of the name below the department are told together', async () => {
  const both = ['城北分院内科/导诊员', '城北分院检验科/导诊员'];
  expect(await answering('城北分院导诊员')).toEqual(both);
  expect(await answering('城北分院的导诊')).toEqual(both);
  expect((await cards('城北分院导诊员'))[0]?.namesakes).toBe('城北分院导诊员');
});

test('roles of the department itself go before those below it', async () => {
  const roles = campusesData.roles.map((role, place) => ({
    ...role,
    ...(place === 2 && { department: 1 }),
  }));
  const context = smallContext(openLibrary({ ...campusesData, roles }));
  const { cards } = await search('城东分院 科主任', context);
  expect(cards.map(({ responsible }) => responsible.map(({ role }) => role.name))).toEqual([
    ['城东分院/科主任'],
  ]);
});

test('a matter beside the role is that of this role', async () => {
  const [card] = await cards('江心分院内科科主任 查房');
  expect(card?.responsible[0]?.duties.map(({ id }) => id)).toEqual(['NK-04-01']);
});

test.each([
  ['江心分院药师的上级', '第五药房/药师 直接上级', ['江心分院/分院院长']],
  ['城北分院 药师 向谁汇报', '第四药房/药师 直接上级', ['城北分院/分院院长']],
  ['城北分院院长的下级', '城北分院/分院院长 直接下级', null],
  ['谁向城北分院院长汇报', '城北分院/分院院长 直接下级', null],
  ['城北分院内科导诊员的上级', '城北分院内科/导诊员 直接上级', ['城北分院内科/科主任']],
])('%s is a fact of the role below the department', async (query, subject, answer) => {
  expect(await subjects(query)).toEqual([subject]);
  if (answer) expect(await answering(query)).toEqual(answer);
});

test.each([
  '城北分院院长',
  '城北分院 院长',
  '城北分院的院长',
  '院长 城北分院',
  '城北分院院长管什么',
])('%s is the head of that department, whose title ends so', async (query) =>
  expect(await subjects(query)).toEqual(['城北分院/分院院长']),
);

test.each(['院长', '院办院长', '行政楼院长'])(
  '%s is whoever bears the title alone',
  async (query) => {
    expect(await subjects(query)).toEqual(['院长']);
  },
);

test.each(['城北分院药师', '城北分院和药师怎么配合', '药师和城北分院怎么配合'])(
  '%s means the namesake below the department, said with it or beside it',
  async (query) => expect(await subjects(query)).toEqual(['第四药房/药师']),
);

test('the end of a title that says nothing of the department is not the head', async () => {
  const roles = campusesData.roles.map((role) => ({
    ...role,
    ...(role.id === 'campus-0-inner-0' && { aliases: ['客座院长'] }),
  }));
  const context = smallContext(openLibrary({ ...campusesData, roles }));
  const inner = await search('城东分院内科 院长', context);
  expect(inner.cards.map(({ subject }) => subject.title)).toEqual(['院长']);
});

test('two that are joined by 和 are two', async () => {
  expect(await subjects('城北分院和院长')).not.toContain('城北分院/分院院长');
});

test.each([
  ['城北分院检验', '城北分院检验科'],
  ['城北分院 检验', '城北分院检验科'],
  ['城北分院检验谁负责', '城北分院检验科'],
  ['城北分院 内科', '城北分院内科'],
  ['城北分院的内科', '城北分院内科'],
  ['城北分院 内科 谁负责', '城北分院内科'],
  ['城北分院检验电话', '城北分院检验科 电话或分机'],
])('%s is %s, whose name begins so', async (query, title) => {
  expect((await subjects(query))[0]).toBe(title);
});

test('whoever only names a department in a duty does not answer for it', async () => {
  expect(await subjects('城北分院检验科谁负责')).toEqual(['城北分院检验科']);
});

test('a name that goes on as those of several departments is none of them', async () => {
  expect(await subjects('城北分院查房')).toContain('查房');
  expect(await subjects('城北分院科')).not.toContain('城北分院内科');
});
