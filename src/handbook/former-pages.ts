import type { Handbook } from './model.ts';
import {
  departmentLink,
  guideLink,
  type PageLink,
  partnerLink,
  roleLink,
  topicLink,
} from './page-links.ts';
import { startUrl } from './urls.ts';

/** An address at which a page once stood, and where it stands today. */
export interface FormerPage {
  readonly folder: string;
  readonly id: string;
  readonly link: PageLink;
}

/** Every former address of a page of its own, by folder. */
export function formerPages(handbook: Handbook): FormerPage[] {
  const { departments, roles, guides, topics, partners } = handbook;
  return [
    ...former('departments', departments, departmentLink),
    ...former('roles', roles, roleLink),
    ...former('start', roles, ({ id, title }) => ({ title, url: startUrl(id) })),
    ...former('guide', guides, guideLink),
    ...former('topics', topics, topicLink),
    ...former('partners', partners, partnerLink),
  ];
}

function former<Part extends { readonly formerly: readonly string[] }>(
  folder: string,
  parts: readonly Part[],
  linkTo: (part: Part) => PageLink,
): FormerPage[] {
  return parts.flatMap((part) => part.formerly.map((id) => ({ folder, id, link: linkTo(part) })));
}
