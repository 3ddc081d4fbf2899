import { resolveInSite, type Target } from '../built-site.ts';
import type { Rule } from '../rule.ts';

/** Every link leads to a file of the site and to an anchor on it, the configured base included. */
export const linksLeadSomewhere: Rule = ({ handbook, site: { files } }) => {
  const ids = new Map<string, ReadonlySet<string>>();
  const doubtful: Link[] = [];
  const leads = ({ exists, file, anchor }: Target) =>
    exists && (!anchor || ids.get(file)?.has(anchor));
  return {
    look(page) {
      ids.set(page.path, new Set(page.ids));
      const urls = page.elements.flatMap(({ attrs }) =>
        attrs.filter(({ name }) => LEADS.has(name)),
      );
      const base = page.path === '404.html' ? handbook.base : '/';
      for (const url of new Set(urls.map(({ value }) => value))) {
        const target = resolveInSite(files, page, url, base);
        // It may lead to a page that comes later.
        if (target && !leads(target)) doubtful.push({ page: page.path, url, target });
      }
    },
    flaws: () =>
      doubtful
        .filter(({ target }) => !leads(target))
        .map(({ page, url }) => ({ page, message: `链接「${url}」没有指到任何页面或标题` })),
  };
};

const LEADS = new Set(['href', 'src', 'action']);

interface Link {
  readonly page: string;
  readonly url: string;
  readonly target: Target;
}
