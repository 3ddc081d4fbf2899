import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import type { Handbook } from '../../src/handbook/model.ts';

const FILES = {
  'content/handbook.yaml': 'title: 手册\ncompany: 甲店\nowner: 人事部\ncontact: 请找人事部\n',
  'content/departments/office.mdx': page(
    'title: 总经办\norder: 1\nhead: 总经理\naliases: [公司办]',
  ),
  'content/departments/sales.mdx': page('title: 销售部\norder: 2\nhead: 销售经理'),
  'content/departments/new.mdx': page('title: 二手车部\norder: 3'),
  'content/roles/general-manager.mdx': page(
    'title: 总经理\ncode: ZJ-01\ndepartment: 总经办',
    '1. 审定合同\n    - 编号：ZJ-01-01\n    - 主题：合同、印章\n    - 协作：销售部\n    - 责任：审批\n',
    '2. 签订合同\n    - 编号：ZJ-01-02\n    - 主题：合同、库存\n',
  ),
  'content/roles/sales-manager.mdx': page(
    'title: 销售经理\ncode: XS-01\ndepartment: 销售部\nreportsTo: 总经理\naliases: [主管, 部长]\nholder: 李任\ndeputy: 王代\ncontact: 内线 801\nheadcount: 2\nversion: "1.2"\neffective: 2026-01-31\nreviewBy: 2027-02-28\nfacts:\n  职级: M3\n  工作时间: 周一至周六 8:30–17:30',
    '1. 保管印章\n    - 编号：XS-01-01\n    - 主题：印章\n    - 指标：库龄\n    - 协作：总经办\n    - 待确认：原文缺字\n',
    '2. 盘点库存\n    1. 提前通知各部门\n    2. 逐台核对\n    - 编号：XS-01-02\n    - 主题：库存\n    - 协作：总经办\n    - 频次：每月 5 日、每年\n    - 标准：差异当日查清，有记录\n',
  ),
  'content/roles/adviser.mdx': page(
    'title: 销售顾问\ncode: XS-02\ndepartment: 销售部\nreportsTo: 销售经理',
    '1. 登记试驾\n    - 编号：XS-02-01\n    - 主题：试驾\n    - 责任：协办\n',
  ),
  'content/topics.yaml':
    'seal: {name: 印章, aliases: [公章, 合同章], lead: 销售经理}\nstock: {name: 库存}\ntrial: {name: 试驾}\ncontract: {name: 合同}\n',
  'content/metrics.yaml':
    'age: {name: 库龄, definition: 入库至今的天数, unit: 天, aliases: [车龄, 在库天数], formerly: [stock-age]}\nrate: {name: 周转率, definition: 销量除以库存, unit: 次, doubt: 请人事部核对}\n',
  'content/sources.yaml':
    '1-sales: {标题: 第一篇, 条号: 5-7}\n1-sales-05: [XS-01-01, XS-02-01]\n1-sales-06: 任职要求\n1-sales-07: {废止: 与第五条重复}\n',
  'content/guide/how-to-read.mdx': page('title: 怎么读\norder: 1'),
};

/** A handbook in which every fact that HR may leave out is given once and left out once. */
export const handbook: Handbook = build();

/** The same with somebody outside: two whom duties name, one to whom roles report, one for nobody. */
export const withPartners: Handbook = build({
  'content/partners.yaml':
    'bank: {name: 银行, aliases: [合作银行]}\nmaker: {name: 厂家}\npress: {name: 媒体}\ngroup: {name: 集团}\n',
  'content/roles/general-manager.mdx': page(
    'title: 总经理\ncode: ZJ-01\ndepartment: 总经办\nreportsTo: 集团',
    '1. 审定合同\n    - 编号：ZJ-01-01\n    - 主题：合同\n    - 协作：销售部、银行\n    - 责任：审批\n',
    '2. 签订合同\n    - 编号：ZJ-01-02\n    - 主题：合同\n    - 协作：厂家\n',
  ),
  'content/roles/sales-manager.mdx': page(
    'title: 销售经理\ncode: XS-01\ndepartment: 销售部\nreportsTo: 总经理\ndottedTo: [集团]',
    '1. 保管印章\n    - 编号：XS-01-01\n    - 主题：印章\n    - 协作：厂家\n',
    '2. 盘点库存\n    - 编号：XS-01-02\n    - 主题：库存\n    - 协作：厂家\n',
  ),
});

/** The same with duties that say what they are done with somebody for. */
export const withReasons: Handbook = build({
  'content/partners.yaml': 'bank: {name: 银行}\n',
  'content/roles/general-manager.mdx': page(
    'title: 总经理\ncode: ZJ-01\ndepartment: 总经办',
    '1. 审定合同\n    - 编号：ZJ-01-01\n    - 主题：合同\n    - 协作：销售部（报价、交货）、销售经理（签字）、银行（放款）\n',
    '2. 签订合同\n    - 编号：ZJ-01-02\n    - 主题：合同\n    - 协作：销售部、银行\n',
  ),
  'content/roles/sales-manager.mdx': page(
    'title: 销售经理\ncode: XS-01\ndepartment: 销售部\nreportsTo: 总经理',
    '1. 保管印章\n    - 编号：XS-01-01\n    - 主题：印章\n    - 协作：总经办（用印）\n',
    '2. 盘点库存\n    - 编号：XS-01-02\n    - 主题：库存\n    - 协作：银行（对账）\n',
  ),
});

/** The same with what a role is measured by: a metric of its duties, and one of no duty. */
export const withMeasures: Handbook = build({
  'content/roles/sales-manager.mdx': page(
    'title: 销售经理\ncode: XS-01\ndepartment: 销售部\nreportsTo: 总经理',
    '1. 盘点库存\n    - 编号：XS-01-01\n    - 主题：印章、库存\n    - 指标：库龄\n\n',
    '2. 保管印章\n    - 编号：XS-01-02\n    - 主题：印章\n\n',
    '## 考核指标\n\n| 指标 | 来源 | 目标 | 权重 | 周期 |\n| --- | --- | --- | --- | --- |\n',
    '| 周转率 | 系统 | ≥ 6 次 | 60% | 月度 |\n| 库龄 | 台账 | 60 天 | 40% | |\n',
  ),
});

/** The same with matters to sign, by amounts and without. */
export const withAuthorities: Handbook = build({
  'content/partners.yaml': 'group: {name: 集团}\n',
  'content/authority.yaml':
    'repair:\n  matter: 展厅维修\n  aliases: [修缮]\n  amounts:\n    5 万元以下: 部门负责人、销售经理\n    5 万元以上: 部门负责人、销售经理、总经理、集团\n  note: 急修先口头请示\nseal:\n  matter: 用印\n  signatures: 总经理\n',
});

/** The department, role or duty of an id. Throws where there is none. */
export function byId<T extends { readonly id: string }>(things: readonly T[], id: string): T {
  const thing = things.find((it) => it.id === id);
  if (!thing) throw new Error(`no ${id}`);
  return thing;
}

function build(changes: Readonly<Record<string, string>> = {}): Handbook {
  const files = new Map(Object.entries({ ...FILES, ...changes }));
  const { handbook, problems } = buildHandbook(parseContent(files));
  if (!handbook) throw new Error(formatProblems(problems));
  return handbook;
}

function page(matter: string, ...duties: readonly string[]): string {
  const body = duties.length ? `\n## 岗位职责\n\n${duties.join('')}` : '';
  return `---\n${matter}\n---\n${body}`;
}
