import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** One page of the built site. */
export interface SitePage {
  /** Path of the file in the site, e.g. `roles/sales-manager/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: readonly string[];
}

/** The built site: the sample's while tests run, and the project's own for scripts. */
export const SITE_FOLDER =
  process.env['SAMPLE_SITE'] ?? fileURLToPath(new URL('../../dist/', import.meta.url));

/** The project folder of the sample, the handbook that tests know by heart. */
export const SAMPLE = fileURLToPath(new URL('../sample/', import.meta.url));

/** All files of the built site, with `/` between folders. */
export const SITE_FILES: readonly string[] = readdirSync(SITE_FOLDER, {
  recursive: true,
  withFileTypes: true,
})
  .filter((entry) => !entry.isDirectory())
  .map((entry) => join(entry.parentPath, entry.name).slice(SITE_FOLDER.length))
  .map((path) => path.replaceAll('\\', '/'));

/** All pages of the built site. */
export const PAGES: readonly SitePage[] = SITE_FILES.filter((path) => path.endsWith('.html')).map(
  (path) => {
    const html = readFileSync(join(SITE_FOLDER, path), 'utf8');
    const found = elementsIn(parse(html));
    const ids = found.flatMap((element) => attribute(element, 'id') ?? []);
    return { path, html, elements: found, ids };
  },
);

/** The page at a path from the site's root, e.g. `roles/sales-manager/`. Throws where there is none. */
export function page(path: string): SitePage {
  const found = PAGES.find((candidate) => candidate.path === `${path}index.html`);
  if (!found) throw new Error(`no page ${path}`);
  return found;
}

/** All elements in a part of a page, itself included, in their order. */
export function elementsIn(node: Node): Element[] {
  const children = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'attrs' in node ? [node, ...children] : children;
}

/** The value of an attribute; undefined where the element has none of that name. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

/** The text inside an element, spaces as written. */
export function textOf(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Where a URL on a page leads: the file of the site and the anchor; null for other addresses. */
export function resolveInSite({ path }: SitePage, url: string): Target | null {
  if (/^[a-z][\w+.-]*:/i.test(url)) return null;
  const { pathname, hash } = new URL(url, `https://site.test/${path.replace(/index\.html$/, '')}`);
  const file = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
  return {
    file,
    exists: existsSync(join(SITE_FOLDER, file)),
    anchor: decodeURIComponent(hash.slice(1)),
  };
}

export interface Target {
  readonly file: string;
  readonly exists: boolean;
  readonly anchor: string;
}
