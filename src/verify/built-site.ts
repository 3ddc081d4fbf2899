import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { OFFLINE_URL } from '../handbook/urls.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
export type Element = DefaultTreeAdapterTypes.Element;

/** One page of a built site. */
export interface SitePage {
  /** Path of the file in the site, e.g. `roles/sales-manager/index.html`. */
  readonly path: string;
  readonly html: string;
  readonly elements: readonly Element[];
  readonly ids: readonly string[];
}

/** A built site: its folder and what lies in it. */
export interface BuiltSite {
  readonly folder: string;
  /** All files, with `/` between folders. */
  readonly files: ReadonlySet<string>;
}

/** Reads which files a built site has. Throws where the folder is missing. */
export function readSite(folder: string): BuiltSite {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'));
  return { folder, files: new Set(files) };
}

/**
 * The pages of a built site, each read when it is asked for, since all together take gigabytes; without the
 * handbook as one file, which is no page among others.
 */
export function* pagesOf({ folder, files }: BuiltSite): Generator<SitePage, void, undefined> {
  for (const path of files)
    if (path.endsWith('.html') && `/${path}` !== OFFLINE_URL) yield readPage(folder, path);
}

/** All elements in a part of a page, itself included, in their order, behind those that `found` has. */
export function elementsIn(node: Node, found: Element[] = []): Element[] {
  if ('attrs' in node) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) elementsIn(child, found);
  return found;
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

/** Where a URL on a page leads in the site: the file and the anchor. */
export interface Target {
  readonly file: string;
  readonly exists: boolean;
  readonly anchor: string;
}

/**
 * Where a URL on a page leads; null for other addresses. `base` is the path at which the site is
 * served, with `/` at both ends: only the 404 page, shown at any depth, names it.
 */
export function resolveInSite(
  files: ReadonlySet<string>,
  { path }: Pick<SitePage, 'path'>,
  url: string,
  base = '/',
): Target | null {
  if (/^[a-z][\w+.-]*:/i.test(url)) return null;
  const home = SOMEWHERE + encodeURI(base);
  const { href, pathname, hash } = new URL(url, home + path.replace(/index\.html$/, ''));
  const inside = href.startsWith(home) ? pathname.slice(home.length - SOMEWHERE.length) : pathname;
  const file = decodeURIComponent(inside).replace(/(^|\/)$/, '$1index.html');
  const exists = href.startsWith(home) && files.has(file);
  return { file, exists, anchor: decodeURIComponent(hash.slice(1)) };
}

const SOMEWHERE = 'https://site.test';

function readPage(folder: string, path: string): SitePage {
  const html = readFileSync(join(folder, path), 'utf8');
  const elements = elementsIn(parse(html));
  return { path, html, elements, ids: elements.flatMap((it) => attribute(it, 'id') ?? []) };
}
