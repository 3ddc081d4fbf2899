import type { SitePage } from '../../src/verify/built-site.ts';

/** The page of a built site at a path from its root, e.g. `roles/nurse/`. Throws where there is none. */
export function pageAt(pages: readonly SitePage[], path: string): SitePage {
  const found = pages.find((it) => it.path === `${path}index.html`);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

/** What stands on a page below its menu, in words. */
export function mainWords({ html }: SitePage): string {
  return wordsIn(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '');
}

/** The words of markup, with one space between what stands in different elements. */
export function wordsIn(html: string): string {
  return html
    .replace(/<svg[\s\S]*?<\/svg>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The pages on which a list holds nothing. */
export function withEmptyLists(pages: readonly SitePage[]): SitePage[] {
  return pages.filter(({ html }) => /<([uo]l|tbody|dl|nav)[^>]*>\s*<\/\1>/.test(html));
}
