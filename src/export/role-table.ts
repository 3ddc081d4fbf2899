import { contactText } from '../handbook/contact-fact.ts';
import { dottedSuperiors } from '../handbook/dotted-lines.ts';
import { holdersText } from '../handbook/holder-text.ts';
import type { Handbook, Role } from '../handbook/model.ts';
import { superiorLink } from '../handbook/page-links.ts';
import { type Column, type Table, tableOf } from './table.ts';

/** All roles, one row each, with a column for every fact of the firm's own. */
export function roleTable({ roles }: Pick<Handbook, 'roles'>): Table {
  const labels = new Set(roles.flatMap((role) => ownFacts(role).map(({ label }) => label)));
  const own = [...labels].map((label): Column<Role> => [label, 14, (role) => factOf(role, label)]);
  return tableOf('岗位', roles, [...COLUMNS, ...own]);
}

const COLUMNS: readonly Column<Role>[] = [
  ['岗位编号', 12, ({ code }) => code],
  ['岗位', 18, ({ title }) => title],
  ['部门', 16, ({ department }) => department.title],
  ['直接上级', 18, (role) => superiorLink(role)?.title ?? ''],
  ['虚线汇报', 18, (role) => titles(dottedSuperiors(role))],
  ['直接下级', 30, ({ reports }) => reports.map(({ name }) => name).join('、')],
  ['任职人', 18, holdersText],
  ['联系方式', 18, ({ facts }) => (facts.contact ? contactText(facts.contact) : '')],
  ['职务代理人', 16, ({ deputy }) => deputy?.name ?? ''],
  ['编制', 8, ({ facts }) => facts.headcount ?? ''],
  ['版本', 10, (role) => versionOf(role).version ?? ''],
  ['生效日期', 12, (role) => versionOf(role).effective ?? ''],
  ['复核日期', 12, ({ facts }) => facts.reviewBy ?? ''],
  ['别名', 24, ({ aliases }) => aliases.join('、')],
  ['职责条数', 10, ({ duties }) => duties.length],
  ['通用职责条数', 14, ({ commonDuties }) => commonDuties.length],
];

/** What was approved last stands in place of what the role's own file says. */
function versionOf({ approvals, facts }: Role) {
  return approvals.at(-1) ?? facts;
}

function ownFacts({ facts }: Role) {
  return facts.ownFacts ?? [];
}

function factOf(role: Role, label: string): string {
  const said = ownFacts(role).filter((fact) => fact.label === label);
  return said.map(({ value }) => value).join('；');
}

function titles(links: readonly { readonly title: string }[]): string {
  return links.map(({ title }) => title).join('、');
}
