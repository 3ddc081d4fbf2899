import type { SitePage } from './built-site.ts';

/**
 * Is shown pages, and gives the longest of every kind, by its path from the site's root (`''` is the home
 * page). Pages in a folder of their own beside others, as `roles/sales-manager/` or a role's `versions/2.0/`,
 * are of one kind, and so are all pages of a list. A page that only leads on to another address is none.
 */
export function longestOfKinds(): PageKinds {
  const longest = new Map<string, { readonly path: string; readonly length: number }>();
  return {
    look({ path, html }) {
      if (html.includes('http-equiv="refresh"')) return;
      const kind = kindOf(path);
      const known = longest.get(kind);
      if (known && known.length >= html.length) return;
      longest.set(kind, { path: path.replace(/index\.html$/, ''), length: html.length });
    },
    paths: () => [...longest.values()].map(({ path }) => path),
  };
}

export interface PageKinds {
  readonly look: (page: SitePage) => void;
  readonly paths: () => string[];
}

function kindOf(path: string): string {
  return path
    .replace(/page\/\d+\/(?=index\.html$)/, '')
    .replace(/^((?:print|review)\/departments|[^/]+)\/[^/]+\//, '$1/*/')
    .replace(/\/(versions|sign)\/[^/]+\//, '/$1/*/');
}
