import { PAGES } from '../site/site.ts';

/**
 * The longest page of every kind, by its path from the site's root (`''` is the home page). Pages in
 * a folder of their own beside others, as `roles/sales-manager/`, are of one kind.
 */
export const PAGE_KINDS: readonly string[] = [
  ...Map.groupBy(PAGES, ({ path }) => path.replace(/\/[^/]+\/index\.html$/, '/*')).values(),
].flatMap((pages) => {
  const [longest] = pages.toSorted((a, b) => b.html.length - a.html.length);
  return longest ? [longest.path.replace(/index\.html$/, '')] : [];
});

/** The longest page of a role. */
export const LONGEST_ROLE = PAGE_KINDS.find((path) => /^roles\/./.test(path)) ?? '';
