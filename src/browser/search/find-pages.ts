import type { Outcome } from '../../search/outcome.ts';
import { isListAsked, pagesAsked } from '../../search/pages-asked.ts';
import type { PageRecord } from '../../search/records.ts';
import { siteRoot } from '../site-root.ts';

/** The outcome with the pages of the menus that the query asks for, before all else. */
export function withPages(outcome: Outcome, query: string): Outcome {
  const asked = pagesAsked(query, pagesOfMenus());
  if (!asked.length) return outcome;
  const hit = { match: 'exact', closeness: 'named', phrases: [], reasons: [] } as const;
  const pages = asked.map((record) => ({ record, hit }));
  // Its name is all that such a query says.
  const found = {
    ...outcome,
    results: [...pages, ...outcome.results],
    unknown: [],
    suggestions: [],
  };
  // Nobody answers for what all roles or departments are.
  return asked.some((page) => isListAsked(query, page)) ? { ...found, cards: [] } : found;
}

/** What the menus of this page lead to, each address once; roles and departments are found by themselves. */
function pagesOfMenus(): PageRecord[] {
  const root = siteRoot();
  const pages = new Map<string, PageRecord>();
  for (const { href, textContent } of document.querySelectorAll<HTMLAnchorElement>(MENUS)) {
    const url = href.startsWith(root) ? `/${href.slice(root.length)}` : '';
    if (!url || pages.has(url) || /^\/(?:roles|departments)\/[^/]/.test(url)) continue;
    const title = textContent.trim();
    pages.set(url, { type: 'page', title, url, own: title });
  }
  return [...pages.values()];
}

const MENUS = '.sidebar a, .site-header nav a, .site-footer a';
