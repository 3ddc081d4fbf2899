import { ranges } from '../../search/highlight.ts';

/**
 * Marks the phrases in the part of the page that the address leads to, which for a heading is all that
 * stands under it, and scrolls until the first mark is seen, with the heading where the screen holds both.
 */
export function markTarget(phrases: readonly string[]): void {
  const anchor = decodeURIComponent(location.hash.slice(1));
  const target = anchor ? document.getElementById(anchor) : null;
  const parts = target ? under(target) : [...document.querySelectorAll('main')];
  for (const nodes of parts.flatMap(textsOf)) {
    const text = nodes.map((node) => node.data).join('');
    for (const [from, to] of ranges(text, phrases).reverse()) markRange(nodes, from, to);
  }
  const marks = parts.flatMap((part) => [...part.querySelectorAll('mark')]);
  const mark = marks.find((found) => !found.closest('details:not([open])')) ?? marks[0];
  if (!mark) return;
  unfoldAround(mark);
  mark.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  if (target && fitTogether(target, mark)) {
    target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  }
}

/** Whether all from the top of one element to the end of the other fits on the screen, below what stays there. */
function fitTogether(first: Element, last: Element): boolean {
  const room = getComputedStyle(document.documentElement).getPropertyValue('scroll-padding-top');
  const height = last.getBoundingClientRect().bottom - first.getBoundingClientRect().top;
  return height <= innerHeight - Number.parseFloat(room);
}

/** What only a chart says is marked in its words, which are folded below it. */
function unfoldAround(mark: Element): void {
  for (let folded = mark.closest('details'); folded; ) {
    folded.open = true;
    folded = folded.parentElement?.closest('details') ?? null;
  }
}

/** The element; of a heading, which may stand in a line of its own, all up to the next one as high. */
function under(target: Element): Element[] {
  const line = target.closest('.heading') ?? target;
  const rank = rankOf(line);
  const parts = [line];
  for (let next = rank && line.nextElementSibling; next; next = next.nextElementSibling) {
    if (rank && (rankOf(next) ?? 'H9') <= rank) break;
    parts.push(next);
  }
  return parts;
}

/** The name of the heading that the element is or holds as its line; null where it is none. */
function rankOf(element: Element): string | null {
  const heading = element.matches('.heading') ? element.firstElementChild : element;
  return heading && /^H[1-6]$/.test(heading.tagName) ? heading.tagName : null;
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
