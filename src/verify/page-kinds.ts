import type { SitePage } from './built-site.ts';

/**
 * The longest page of every kind, by its path from the site's root (`''` is the home page). Pages in
 * a folder of their own beside others, as `roles/sales-manager/` or a role's `versions/2.0/`, are of one
 * kind, and so are all pages of a list. A page that only leads on to another address is none.
 */
export function pageKinds(pages: readonly SitePage[]): string[] {
  const read = pages.filter(({ html }) => !html.includes('http-equiv="refresh"'));
  const kinds = Map.groupBy(read, ({ path }) => kindOf(path));
  return [...kinds.values()].flatMap((pages) => {
    const [longest] = pages.toSorted((a, b) => b.html.length - a.html.length);
    return longest ? [longest.path.replace(/index\.html$/, '')] : [];
  });
}

function kindOf(path: string): string {
  return path
    .replace(/page\/\d+\/(?=index\.html$)/, '')
    .replace(/^((?:print|review)\/departments|[^/]+)\/[^/]+\//, '$1/*/')
    .replace(/\/(versions|sign)\/[^/]+\//, '/$1/*/');
}
