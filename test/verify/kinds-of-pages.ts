import type { SitePage } from '../../src/verify/built-site.ts';
import { longestOfKinds } from '../../src/verify/page-kinds.ts';

/** The longest page of every kind among pages. */
export function kindsOfPages(pages: Iterable<SitePage>): string[] {
  const kinds = longestOfKinds();
  for (const page of pages) kinds.look(page);
  return kinds.paths();
}
