import { contactFact } from './contact-fact.ts';
import { headedBelow } from './department-tree.ts';
import { dottedSuperiors } from './dotted-lines.ts';
import { holdersText } from './holder-text.ts';
import type { Deputy, Holder, Role } from './model.ts';
import { departmentLink, type PageLink, roleLink, superiorLink } from './page-links.ts';

/** A fact of a role: its label, and what it says as links, people or words. */
export interface RoleFact {
  readonly label: string;
  /** Too long for half a line. */
  readonly isWide?: boolean;
  /** What other pages say makes it, and not the role's own file. */
  readonly isDrawn?: boolean;
  readonly says:
    | { readonly links: readonly PageLink[] }
    | { readonly holders: readonly Holder[] }
    | { readonly deputy: Deputy }
    | { readonly text: string };
}

/** What is known of a role, in the order in which readers are told, without its approval. */
export function roleFacts(role: Role): RoleFact[] {
  const { code, aliases, department, holders, deputy, facts } = role;
  const superior = superiorLink(role);
  const contact = facts.contact ? contactFact(facts.contact) : { label: '', value: '' };
  return [
    ...said('岗位编号', code),
    linked('所属部门', [departmentLink(department)]),
    drawn(linked('兼管部门', headedBelow(role).map(departmentLink))),
    linked('直接上级', superior ? [superior] : []),
    linked('虚线汇报', dottedSuperiors(role)),
    drawn(wide(linked('直接下级', role.reports.map(roleLink)))),
    drawn(wide(linked('虚线下级', role.dottedReports.map(roleLink)))),
    ...said('别名', aliases.join('、')).map(wide),
    ...(holders.length ? [{ label: '任职人', says: { holders } }] : []),
    ...said(contact.label, contact.value),
    ...(deputy ? [{ label: '职务代理人', says: { deputy } }] : []),
    ...said('编制', facts.headcount ? `${facts.headcount} 人` : ''),
    ...said('版本', facts.version),
    ...said('生效日期', facts.effective),
    ...said('复核日期', facts.reviewBy),
    ...(facts.ownFacts ?? []).flatMap(({ label, value }) => said(label, value)),
  ].filter(({ says }) => !('links' in says) || says.links.length > 0);
}

/** The same in words. */
export function factText({ says }: RoleFact): string {
  if ('links' in says) return says.links.map(({ title }) => title).join('、');
  if ('holders' in says) return holdersText(says);
  return 'deputy' in says ? says.deputy.name : says.text;
}

function said(label: string, text = ''): RoleFact[] {
  return text ? [{ label, says: { text } }] : [];
}

function linked(label: string, links: readonly PageLink[]): RoleFact {
  return { label, says: { links } };
}

function drawn(fact: RoleFact): RoleFact {
  return { ...fact, isDrawn: true };
}

function wide(fact: RoleFact): RoleFact {
  return { ...fact, isWide: true };
}
