import { attribute, resolveInSite } from '../built-site.ts';
import type { Rule } from '../rule.ts';

/** Every link leads to a file of the site and to an anchor on it, the configured base included. */
export const linksLeadSomewhere: Rule = ({ handbook, site: { files, pages } }) => {
  const ids = new Map(pages.map((page) => [page.path, new Set(page.ids)]));
  return pages.flatMap((page) => {
    const urls = page.elements.flatMap((element) =>
      ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
    );
    const base = page.path === '404.html' ? handbook.base : '/';
    const dead = [...new Set(urls)].filter((url) => {
      const target = resolveInSite(files, page, url, base);
      if (!target) return false;
      return !target.exists || (target.anchor && !ids.get(target.file)?.has(target.anchor));
    });
    return dead.map((url) => ({
      page: page.path,
      message: `链接「${url}」没有指到任何页面或标题`,
    }));
  });
};
