import type { Role } from './model.ts';
import { type PageLink, partnerLink, roleLink } from './page-links.ts';

/** The second superiors of a role (虚线汇报), inside and outside. */
export function dottedSuperiors({ dottedTo, dottedOutside }: Role): PageLink[] {
  return [...dottedTo.map(roleLink), ...dottedOutside.map(partnerLink)];
}

/** A role's second reporting line in both directions; a direction without anybody is left out. */
export function dottedLines(role: Role): { title: string; links: PageLink[] }[] {
  return [
    { title: '虚线汇报', links: dottedSuperiors(role) },
    { title: '虚线下级', links: role.dottedReports.map(roleLink) },
  ].filter(({ links }) => links.length > 0);
}
