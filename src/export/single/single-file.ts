import { sha256 } from '@noble/hashes/sha2.js';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { innerAnchors } from './inner-anchors.ts';

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What stands in the file beside its text. */
export interface SingleParts {
  /** The text of a style sheet by its path from the site's root. Throws where there is none. */
  readonly styleOf: (url: string) => string;
  readonly script: string;
  /** What the script finds in the file, by id. */
  readonly data: ReadonlyMap<string, unknown>;
}

/**
 * A page of the site as a file that needs no other: its style sheets, a script and its data stand in it, and
 * its links lead within it or, where it holds nothing of the kind, are words. It may load nothing.
 */
export function singleFile(html: string, { styleOf, script, data }: SingleParts): string {
  const document = parse(html);
  const elements = elementsIn(document);
  const styles = elements.filter((it) => it.tagName === 'link' && isStyle(it));
  const style = styles.map((it) => styleOf(attribute(it, 'href') ?? '')).join('\n');
  for (const link of styles) remove(link);
  const ids = new Set(elements.flatMap((it) => attribute(it, 'id') ?? []));
  for (const element of elements) leadWithin(element, ids);
  const code = script.replaceAll('</script', '<\\/script');
  const page = serialize(document);
  return page
    .replace('<meta charset="utf-8">', (charset) => charset + policy(style, code))
    .replace('</head>', (end) => `<style>${style}</style>${end}`)
    .replace('</body>', (end) => `${dataBlocks(data)}<script>${code}</script>${end}`);
}

/** Nothing is fetched, and nothing runs but the one script. */
function policy(style: string, script: string): string {
  const allowed = `default-src 'none'; script-src '${hash(script)}'; style-src '${hash(style)}'; img-src data:; base-uri 'none'; form-action 'none'`;
  return `<meta http-equiv="Content-Security-Policy" content="${allowed}">`;
}

function hash(text: string): string {
  const bytes = sha256(new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...bytes))}`;
}

function dataBlocks(data: ReadonlyMap<string, unknown>): string {
  const blocks = [...data].map(([id, value]) => {
    const json = JSON.stringify(value).replaceAll('<', '\\u003c');
    return `<script type="application/json" id="${id}">${json}</script>`;
  });
  return blocks.join('');
}

function leadWithin(element: Element, ids: ReadonlySet<string>): void {
  const href = attribute(element, 'href');
  if (element.tagName === 'form') setAttribute(element, 'action', null);
  if (href === undefined || !href.startsWith('/')) return;
  const id = innerAnchors(href).find((anchor) => ids.has(anchor));
  setAttribute(element, 'href', id === undefined ? null : `#${id}`);
}

function isStyle(element: Element): boolean {
  return attribute(element, 'rel') === 'stylesheet';
}

function elementsIn(node: Node): Element[] {
  const below = 'childNodes' in node ? node.childNodes.flatMap(elementsIn) : [];
  return 'attrs' in node ? [node, ...below] : below;
}

function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((it) => it.name === name)?.value;
}

function setAttribute(element: Element, name: string, value: string | null): void {
  element.attrs = element.attrs.flatMap((it) => {
    if (it.name !== name) return [it];
    return value === null ? [] : [{ ...it, value }];
  });
}

function remove(element: Element): void {
  const { parentNode } = element;
  if (parentNode) parentNode.childNodes = parentNode.childNodes.filter((it) => it !== element);
}
