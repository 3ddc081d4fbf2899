import { expect, test } from 'vitest';
import type { Handbook, Role } from '../../../src/handbook/model.ts';
import { makeData } from '../../../src/search/build/make-data.ts';
import { openLibrary } from '../../../src/search/library.ts';
import { withAuthorities } from '../../components/handbook.ts';
import { smallHandbook } from '../../small-handbook.ts';

const small = smallHandbook();
const data = makeData(small);

test('references become places, absent facts are left out', () => {
  expect(data.departments.map(({ title, head }) => [title, head])).toEqual([
    ['总经办', 0],
    ['销售部', 1],
    ['二手车部', undefined],
  ]);
  expect(data.roles[1]).toEqual({
    id: 'sales-manager',
    code: 'XS-01',
    title: '销售经理',
    aliases: [],
    department: 1,
    reportsTo: 0,
  });
  expect(data.duties[1]).toMatchObject({ id: 'XS-01-01', text: '做事', role: 1 });
  expect(data.duties[1]).not.toHaveProperty('kind');
});

test('people, second superiors and deputies are packed where HR wrote them', () => {
  const [top, manager, adviser] = small.roles;
  if (!top || !manager || !adviser) throw new Error('roles are missing');
  const partner = { id: 'group', name: '集团' } as Handbook['partners'][number];
  const roles: Role[] = [
    { ...top, deputy: { name: '王五', role: null }, facts: { contact: '分机 801' } },
    manager,
    {
      ...adviser,
      holders: [{ name: '张三', phone: '8021' }],
      dottedTo: [manager],
      dottedOutside: [partner],
      deputy: { name: manager.title, role: manager },
    },
  ];
  const packed = makeData({ ...small, roles }).roles;
  expect(packed[0]).toMatchObject({ deputy: '王五', contact: '分机：801' });
  expect(packed[1]).not.toHaveProperty('holders');
  expect(packed[2]).toMatchObject({
    holders: [{ name: '张三', phone: '8021' }],
    dottedTo: [1, '集团'],
    deputy: 1,
  });
});

test('every duty, role, department, topic, metric, and guide section becomes a record', () => {
  const types = openLibrary(data).records.map(({ type }) => type);
  const count = (type: string) => types.filter((one) => one === type).length;
  const all = ['role', 'duty', 'department', 'topic', 'metric', 'guide'];
  // The pages of the guide that are not content are two more.
  const guide = 1 + 2;
  expect(all.map(count)).toEqual([3, 3, 3, 2, 1, guide]);
});

test('those outside are packed where there are any, with the duties and roles that name them', () => {
  expect(JSON.stringify(data)).not.toMatch(/partners|outside/i);
  const bank = {
    id: 'bank',
    formerly: [],
    name: '银行',
    aliases: [],
    duties: [],
    commonDuties: [],
    reports: [],
    dottedReports: [],
  };
  const [top, ...roles] = small.roles;
  const [first, ...duties] = small.duties;
  if (!top || !first) throw new Error('the small handbook is empty');
  const made = makeData({
    ...small,
    partners: [bank],
    roles: [{ ...top, reportsOutside: bank }, ...roles],
    duties: [{ ...first, role: top, partners: [bank] }, ...duties],
  });
  expect(made.partners).toEqual([{ id: 'bank', name: '银行', aliases: [] }]);
  expect([made.roles[0]?.reportsOutside, made.duties[0]?.outside]).toEqual([0, [0]]);
});

test('a word that duties only seem to hold is packed with them', () => {
  const [first] = small.duties;
  if (!first) throw new Error('the small handbook is empty');
  const [torn, whole] = ['办理财务手续', '开展理财培训'];
  const duties = [torn, whole].map((text, place) => ({
    ...first,
    text,
    id: `XS-01-0${place + 1}`,
  }));
  expect(makeData({ ...small, duties }).torn).toEqual([{ word: '理财', only: [0] }]);
  expect(makeData({ ...small, duties: duties.slice(1) })).not.toHaveProperty('torn');
});

test('a duty of many roles is packed once, with who has it and what its text does not name', () => {
  const small = smallHandbook();
  const [first] = small.duties;
  if (!first) throw new Error('the small handbook is empty');
  const { role, ...duty } = first;
  const pack = (roles: (typeof small)['roles'], text: string) => {
    const common = {
      ...duty,
      text,
      audience: '全体岗位',
      roles,
      url: '/common/#TY-01',
      id: 'TY-01',
    };
    return makeData({ ...small, commonDuties: [common] }).commons;
  };
  expect(pack([role], '盘点库存')).toEqual([{ id: 'TY-01', text: '盘点库存', who: '总经理' }]);
  expect(pack([...small.roles, role], '做事')).toEqual([
    { id: 'TY-01', text: '做事', who: '4 个岗位都有', about: '库存' },
  ]);
  expect(makeData(small)).not.toHaveProperty('commons');
});

test('the firm’s own facts and words for 责任 are packed where it has some', () => {
  const ownFacts = [{ label: '职级', value: 'M3' }];
  const [top] = small.roles;
  const [duty] = small.duties;
  if (!top || !duty) throw new Error('nothing to pack');
  const packed = makeData({
    ...small,
    kinds: { 督促: '监督' },
    roles: [{ ...top, facts: { ownFacts } }],
    duties: [{ ...duty, role: top, kind: '监督', kindName: '督促' }],
  });
  expect(packed.kinds).toEqual([{ word: '督促', kind: 2 }]);
  expect(packed.roles[0]).toMatchObject({ ownFacts });
  expect(packed.duties[0]).toMatchObject({ kind: 2, kindName: '督促' });
  expect(data).not.toHaveProperty('kinds');
  expect(data.duties[0]).not.toHaveProperty('kindName');
  expect(data.roles[0]).not.toHaveProperty('ownFacts');
});

test('what roles are measured by is packed with the words of target, weight and period', () => {
  const [top, ...others] = small.roles;
  const [age] = small.metrics;
  if (!top || !age) throw new Error('role or metric is missing');
  const own = { role: top, metric: age, target: '60 天', weight: 40, period: '', more: [] };
  const { roles } = makeData({ ...small, roles: [{ ...top, measures: [own] }, ...others] });
  expect(roles[0]?.measures).toEqual([[0, '目标 60 天，权重 40%']]);
  expect(roles[1]).not.toHaveProperty('measures');
});

test('who signs what is packed with places of roles and of those outside, only where it is said', () => {
  expect(makeData(small)).not.toHaveProperty('authorities');
  expect(makeData(withAuthorities).authorities).toEqual([
    {
      ...{ id: 'repair', matter: '展厅维修', aliases: ['修缮'], note: '急修先口头请示' },
      rows: [
        { amount: '5 万元以下', who: ['部门负责人', 1] },
        { amount: '5 万元以上', who: ['部门负责人', 1, 0, { partner: 0 }] },
      ],
    },
    { ...{ id: 'seal', matter: '用印', aliases: [] }, rows: [{ who: [0] }] },
  ]);
});
