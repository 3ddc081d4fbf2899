import { pageKinds } from '../../src/verify/page-kinds.ts';
import { PAGES } from '../site/site.ts';

/** The longest page of every kind of the sample's site. */
export const PAGE_KINDS: readonly string[] = pageKinds(PAGES);

/** The longest page of a role. */
export const LONGEST_ROLE = PAGE_KINDS.find((path) => /^roles\/./.test(path)) ?? '';
