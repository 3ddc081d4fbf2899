import { expect, test } from 'vitest';
import { relationCards } from '../../src/search/relation.ts';
import { relationAsked } from '../../src/search/relation-asked.ts';
import { factsOf, namedOutside } from '../../src/search/role-facts.ts';
import { search } from '../../src/search/search.ts';
import { hospital, hospitalContext } from './hospital.ts';

const cards = async (query: string) => (await search(query, hospitalContext())).cards;
const told = async (query: string) =>
  (await cards(query)).map(({ subject, namesakes, responsible }) => [
    namesakes ?? subject.title,
    ...responsible.map(({ role, duties }) => [role.name, ...duties.map(({ id }) => id)].join(' ')),
  ]);

test.each(['主任', '谁是主任', '主任的职责', '主任管什么', 'zhuren'])(
  '%s, a title of two roles, is one card that lists both with all of their duties',
  async (query) => {
    expect(await told(query)).toEqual([
      ['主任', '内科/主任 IN-01-01 IN-01-02', '外科/主任 OU-01-01'],
    ]);
  },
);

test('an alias of several roles lists them, too', async () => {
  expect((await told('科主任'))[0]?.[0]).toBe('科主任');
  expect((await told('科主任'))[0]).toHaveLength(3);
});

test('no row of a namesake is a mere mention', async () => {
  const { results } = await search('主任', hospitalContext());
  const roles = results.filter(({ record }) => record.type === 'role');
  expect(roles.map(({ hit }) => hit.closeness)).toEqual(['named', 'named']);
});

test.each(['外科主任', '外科的主任', '外科/主任', '外科 主任', '主任 外科', '外科主任管什么'])(
  '%s is the one of that department',
  async (query) => {
    expect(await told(query)).toEqual([['主任', '外科/主任 OU-01-01']]);
  },
);

test('who asks for their own duties has those of their role alone', async () => {
  const { cards } = await search('我的职责', hospitalContext(), 'outer-chief');
  expect(cards.map(({ subject }) => subject.type === 'role' && subject.name)).toEqual([
    '外科/主任',
  ]);
});

test('a department may be called by its other name', async () => {
  expect(await told('内科部科主任')).toEqual([['主任', '内科/主任 IN-01-01 IN-01-02']]);
});

test('the title alone tells where no other role bears it', () => {
  expect(hospital.roles.map(({ name }) => name)).toEqual([
    '院长',
    '内科/主任',
    '外科/主任',
    '护士长',
  ]);
});

function related(query: string) {
  const asked = relationAsked(query);
  const cards = asked ? relationCards(asked, hospital, null) : [];
  return cards.map(({ subject, relation, responsible }) => [
    subject.type === 'role' && subject.name,
    relation,
    ...responsible.map(({ role }) => role.name),
  ]);
}

test('a fact of namesakes is told of each of them', () => {
  expect(related('主任的代理人')).toEqual([
    ['内科/主任', '职务代理人', '外科/主任'],
    ['外科/主任', '职务代理人', '内科/主任'],
  ]);
  expect(related('内科的主任的代理人')).toEqual([['内科/主任', '职务代理人', '外科/主任']]);
});

test('the second line is asked for apart from the first', () => {
  expect(related('内科主任的虚线上级')).toEqual([['内科/主任', '虚线汇报', '外科/主任']]);
  expect(related('内科主任的上级')).toEqual([['内科/主任', '直接上级', '院长']]);
});

test('who is the answer and no role is named', () => {
  const [dean, chief, , nurse] = hospital.roles;
  if (!dean || !chief || !nurse) throw new Error('roles are missing');
  expect(namedOutside(dean, '直接上级')).toBe('医疗集团');
  expect(namedOutside(chief, '虚线汇报')).toBe('医学院');
  expect(namedOutside(chief, '职务代理人')).toBe('');
  expect(namedOutside(nurse, '职务代理人')).toBe('赵六');
});

test('a telephone is that of the role, or of those who hold it', () => {
  expect(related('内科主任电话')).toEqual([['内科/主任', '电话或分机', '内科/主任']]);
  expect(related('护士长的电话')).toEqual([['护士长', '电话或分机', '护士长']]);
  expect(related('外科主任电话')).toEqual([['外科/主任', '电话或分机']]);
});

test('a card says who holds the role and where, its lines and its numbers', () => {
  const facts = hospital.roles.map((role) =>
    factsOf(role).map((pieces) =>
      pieces.map((piece) => (typeof piece === 'string' ? piece : `[${piece.name}]`)).join(''),
    ),
  );
  expect(facts).toEqual([
    ['院办', '任职人：王五 8001', '直接上级：医疗集团'],
    [
      '内科',
      '任职人：张三 8021',
      '直接上级：院长',
      '虚线汇报：外科/主任、医学院',
      '职务代理人：[外科/主任]',
    ],
    ['外科', '任职人：李四', '直接上级：院长', '职务代理人：[内科/主任]'],
    [
      '内科',
      '任职人：张三（城北院区） 8031、高兴（城南院区） 分机 8032',
      '直接上级：内科/主任',
      '职务代理人：赵六',
      '手机：13800138000',
    ],
  ]);
});
