import { expect, test } from 'vitest';
import { attribute } from '../../src/verify/built-site.ts';
import { PAGES, resolveInSite } from './site.ts';

const idsByFile = new Map(PAGES.map(({ path, ids }) => [path, new Set(ids)]));

test('every link on every page leads to a page of the site and to an anchor on it', () => {
  const dead = PAGES.flatMap((page) =>
    page.elements.flatMap((element) => {
      const href = attribute(element, 'href');
      const target = href === undefined ? null : resolveInSite(page, href);
      if (!target) return [];
      const hasAnchor = !target.anchor || idsByFile.get(target.file)?.has(target.anchor);
      return target.exists && hasAnchor ? [] : [`${page.path}: ${href}`];
    }),
  );
  expect([...new Set(dead)]).toEqual([]);
});

test('links to pages end in a slash, as every static host serves them without a redirect', () => {
  const bare = PAGES.flatMap((page) =>
    page.elements.flatMap((element) => {
      const href = element.tagName === 'a' ? attribute(element, 'href') : undefined;
      const target = href === undefined ? null : resolveInSite(page, href);
      return target?.exists === false ||
        /\.(html|json|txt|xml|csv|docx)$/.test(target?.file ?? '.html')
        ? []
        : [`${page.path}: ${href}`];
    }),
  );
  expect(bare).toEqual([]);
});

test('every page but the 404 page and former addresses is linked from another one', () => {
  const linked = new Set(
    PAGES.flatMap((page) =>
      page.elements.flatMap((element) => {
        const href = attribute(element, 'href');
        const target = href === undefined ? null : resolveInSite(page, href);
        return target && target.file !== page.path ? [target.file] : [];
      }),
    ),
  );
  const lonely = PAGES.filter(({ path, html }) => !linked.has(path) && !html.includes('换了网址'));
  expect(lonely.map(({ path }) => path)).toEqual(['404.html']);
});

test('ids are unique on every page', () => {
  const doubled = PAGES.flatMap(({ path, ids }) =>
    ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${path}: ${id}`),
  );
  expect(doubled).toEqual([]);
});
