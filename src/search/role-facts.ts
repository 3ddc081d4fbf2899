import { holdersText } from '../handbook/holder-text.ts';
import type { Relation } from './answer-card.ts';
import type { RoleRecord } from './records.ts';

/** One fact of a role in the pieces of its text, of which roles are to be linked. */
export type Fact = readonly (string | RoleRecord)[];

/** What a card says of a role: its department, who holds it, its lines, who stands in, how to reach it. */
export function factsOf(role: RoleRecord): Fact[] {
  const { department, holders, reportsTo, reportsOutside, dottedTo, deputy, contact } = role;
  const superior = reportsTo?.name ?? reportsOutside?.title;
  const dotted = dottedTo.map((who) => (typeof who === 'string' ? who : who.name)).join('、');
  return [
    [department.title],
    holders.length ? [`任职人：${holdersText(role)}`] : [],
    superior ? [`直接上级：${superior}`] : [],
    dotted ? [`虚线汇报：${dotted}`] : [],
    deputy ? ['职务代理人：', deputy] : [],
    contact ? [contact] : [],
  ].filter(({ length }) => length);
}

/** Who is a role's superior or deputy and no role: somebody outside, a person; empty where nobody is. */
export function namedOutside(
  { deputy, dottedTo, reportsOutside }: RoleRecord,
  relation: Relation,
): string {
  if (relation === '直接上级') return reportsOutside?.title ?? '';
  const named = relation === '职务代理人' ? [deputy] : relation === '虚线汇报' ? dottedTo : [];
  return named.filter((who) => typeof who === 'string').join('、');
}
