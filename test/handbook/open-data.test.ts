import { expect, it } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { toOpenData } from '../../src/handbook/open-data.ts';
import { withAuthorities } from '../components/handbook.ts';
import { measuredRole } from './measured.ts';
import { SHOP, shop } from './shop.ts';
import { content, department, duty, metric, role } from './written.ts';

it('toOpenData gives the handbook as plain JSON with ids for references', () => {
  const { departments, roles, duties, topics, metrics, partners, ...plain } = toOpenData(shop());
  expect(plain).toEqual({ company: '某店', title: '手册', owner: '总经办', contact: '找总经理' });
  expect(departments[0]).toEqual({
    id: 'office',
    formerly: [],
    title: '总经办',
    aliases: ['办公室'],
    parent: null,
    head: 'boss',
    roles: ['boss'],
    url: '/departments/office/',
  });
  expect(roles[0]).toEqual({
    id: 'boss',
    formerly: [],
    code: 'ZJ-01',
    title: '总经理',
    department: 'office',
    reportsTo: null,
    reportsOutside: null,
    reports: ['manager'],
    dottedTo: [],
    dottedOutside: [],
    dottedReports: [],
    holders: [{ name: '王某' }],
    deputy: null,
    aliases: [],
    contact: '8001',
    duties: ['ZJ-01-01'],
    retired: [],
    url: '/roles/boss/',
  });
  expect(duties[0]).toEqual({
    id: 'ZJ-01-01',
    text: '审定清库方案',
    subItems: [],
    role: 'boss',
    department: 'office',
    group: '',
    kind: '审批',
    topics: ['stock'],
    metrics: [],
    collaborators: ['sales'],
    collaboratingRoles: [],
    partners: [],
    frequencies: [],
    standard: '',
    doubt: '',
    url: '/roles/boss/#ZJ-01-01',
  });
  expect(topics[0]).toEqual({
    id: 'stock',
    formerly: [],
    name: '库存',
    aliases: ['存货'],
    lead: 'manager',
    duties: ['ZJ-01-01', 'XS-03-01'],
    url: '/topics/stock/',
  });
  expect(metrics).toEqual([
    {
      id: 'age',
      formerly: [],
      name: '库龄',
      aliases: [],
      doubt: '',
      definition: '定义',
      unit: '天',
      duties: ['XS-03-01'],
      url: '/metrics/#age',
    },
  ]);
  expect(partners).toEqual([
    {
      id: 'bank',
      formerly: [],
      name: '银行',
      aliases: ['合作银行'],
      duties: [],
      reports: [],
      dottedReports: [],
      url: '/partners/bank/',
    },
  ]);
});

it('toOpenData says with whom a duty is done for what', () => {
  const 协作 = ['总经办（审批）', '总经理（签字、盖章）', '销售部', '银行（放款）'];
  const keeper = role('keeper', { title: '库管', code: 'XS-09' }, [duty(9, '盘点', { 协作 })]);
  const { duties } = toOpenData(joinContent({ ...SHOP, roles: [...SHOP.roles, keeper] }));
  expect(duties.flatMap(({ reasons }) => reasons ?? [])).toEqual([
    { department: 'office', text: '审批' },
    { role: 'boss', text: '签字、盖章' },
    { partner: 'bank', text: '放款' },
  ]);
});

it("toOpenData gives the firm's own facts of a role in their order", () => {
  const ownFacts = [
    { label: '职级', value: 'M3' },
    { label: '序列', value: '管理' },
  ];
  const roles = shop().roles.map((role) => ({ ...role, facts: { ownFacts } }));
  const [first] = toOpenData({ ...shop(), roles }).roles;
  expect(first).toMatchObject({ ownFacts });
});

it('toOpenData leaves out the code that a role does not have', () => {
  const handbook: Handbook = {
    ...shop(),
    roles: shop().roles.map((role) => ({ ...role, code: '' })),
  };
  expect(toOpenData(handbook).roles.filter((role) => 'code' in role)).toEqual([]);
});

it('toOpenData gives what roles are measured by, and of metrics the roles', () => {
  const { roles, metrics } = toOpenData(
    joinContent(
      content({
        departments: [department('ward', { title: '销售部' })],
        metrics: [metric('beds', { name: '床位使用率' })],
        roles: [measuredRole('nurse', ['指标', '权重', '来源'], ['床位使用率', '60%', '系统'])],
      }),
    ),
  );
  expect(roles[0]?.measures).toEqual([
    {
      metric: 'beds',
      target: '',
      weight: 60,
      period: '',
      more: [{ head: '来源', text: '系统' }],
    },
  ]);
  expect(metrics[0]?.measuredRoles).toEqual(['nurse']);
});

it('toOpenData gives who signs what, only where the handbook says it', () => {
  const { authorities } = toOpenData(withAuthorities);
  const who = (name: string, role: string | null, partner: string | null = null) => ({
    ...{ name, role, partner },
  });
  expect(authorities).toEqual([
    {
      ...{ id: 'repair', matter: '展厅维修', aliases: ['修缮'], note: '急修先口头请示' },
      rows: [
        {
          ...{ amount: '5 万元以下', from: 0, includesFrom: true, to: 50_000, includesTo: true },
          signatories: [who('部门负责人', null), who('销售经理', 'sales-manager')],
        },
        {
          ...{ amount: '5 万元以上', from: 50_000, includesFrom: true },
          signatories: [
            who('部门负责人', null),
            who('销售经理', 'sales-manager'),
            who('总经理', 'general-manager'),
            who('集团', null, 'group'),
          ],
        },
      ],
      url: '/authority/#repair',
    },
    {
      ...{ id: 'seal', matter: '用印', aliases: [], note: '' },
      rows: [{ signatories: [who('总经理', 'general-manager')] }],
      url: '/authority/#seal',
    },
  ]);
});
