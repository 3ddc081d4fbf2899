import { ranges } from '../../search/highlight.ts';

/** Marks the phrases in the part of the page that the address leads to. */
export function markTarget(phrases: readonly string[]): void {
  const anchor = decodeURIComponent(location.hash.slice(1));
  const part = (anchor && document.getElementById(anchor)) || document.querySelector('main');
  if (!part) return;
  for (const nodes of textsOf(part)) {
    const text = nodes.map((node) => node.data).join('');
    for (const [from, to] of ranges(text, phrases).reverse()) markRange(nodes, from, to);
  }
}

/** Charts, where a mark would be no text, and what only says where one is. */
const UNMARKED = 'svg, nav, h1, header';

/** Marks a range of the joined text; each text node it touches gets its own mark. */
function markRange(nodes: readonly Text[], from: number, to: number): void {
  let start = 0;
  for (const node of nodes) {
    const { length } = node;
    const first = Math.max(from - start, 0);
    const last = Math.min(to - start, length);
    start += length;
    if (first >= last) continue;
    const range = document.createRange();
    range.setStart(node, first);
    range.setEnd(node, last);
    range.surroundContents(document.createElement('mark'));
  }
}

/** The text nodes of the part, those of one paragraph together. */
function textsOf(part: Element): Text[][] {
  const walker = document.createTreeWalker(part, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest(UNMARKED) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const texts = new Map<Element | null | undefined, Text[]>();
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const paragraph = node.parentElement?.closest('p, li, dt, dd, td, th, h1, h2, h3, h4');
    texts.set(paragraph, [...(texts.get(paragraph) ?? []), node]);
  }
  return [...texts.values()];
}
