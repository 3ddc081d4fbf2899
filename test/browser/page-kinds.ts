import { PAGES } from '../site/site.ts';
import { kindsOfPages } from '../verify/kinds-of-pages.ts';

/** The longest page of every kind of the sample's site. */
export const PAGE_KINDS: readonly string[] = kindsOfPages(PAGES);

/** The longest page of a role. */
export const LONGEST_ROLE = PAGE_KINDS.find((path) => /^roles\/./.test(path)) ?? '';
