import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Code, Paragraph, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { fitsPaper } from '../diagrams/fits-paper.ts';
import type { Outline } from '../diagrams/outline.ts';
import { withOwnIds } from '../diagrams/own-ids.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { resolveLink } from '../handbook/links.ts';
import { type Chart, chartsOf } from './charts-of.ts';
import { contentPath } from './content-path.ts';

/** Draws every ```mermaid fence of a page: the chart stands in its place as SVG. Who has none is done at once. */
export function diagramFigures(renderer: DiagramRenderer) {
  return (tree: Root, page: VFile): Promise<void> | undefined => {
    const charts = chartsOf(tree);
    return charts.length ? drawAll(charts, { tree, page, renderer }) : undefined;
  };
}

async function drawAll(
  charts: readonly Chart[],
  { tree, page, renderer }: { tree: Root; page: VFile; renderer: DiagramRenderer },
): Promise<void> {
  const figures = new Map<Code, Paragraph>();
  for (const [ordinal, { fence, heading }] of charts.entries()) {
    const { svg, outline = [] } = await renderer.renderFence(fence.value, heading);
    const drawing = fromHtml(withOwnIds(svg, ordinal), { fragment: true, space: 'html' });
    followLinks(drawing, contentPath(page));
    // Letters too small for paper give way to the words, where these say what follows what.
    const isInWords = outline.some(({ next }) => next.length > 0) && !fitsPaper(svg);
    figures.set(fence, figure(drawing, outline, isInWords));
  }
  visit(tree, 'code', (node, index, place) => {
    const drawn = figures.get(node);
    if (drawn && place && index !== undefined) place.children[index] = drawn;
  });
}

/** Links in a chart are written like all others: relative to the content file. */
function followLinks(drawing: HastRoot, file: string): void {
  visit(drawing, 'element', ({ tagName, properties }) => {
    if (tagName !== 'a') return;
    const target = resolveLink(file, String(properties.href ?? ''));
    if (target.kind === 'page' || target.kind === 'file') properties.href = target.url;
  });
}

/** A wide chart scrolls inside its frame, which the keyboard has to reach. */
function figure(drawing: HastRoot, outline: Outline, isInWords: boolean): Paragraph {
  const scroll: Element = {
    type: 'element',
    tagName: 'div',
    properties: {
      className: ['chart-scroll'],
      tabIndex: 0,
      role: 'group',
      ariaLabel: '可以滚动的图框',
    },
    children: drawing.children.filter((child) => child.type === 'element'),
  };
  const data = {
    hName: 'figure',
    hProperties: { className: ['chart-figure', ...(isInWords ? ['in-words-on-paper'] : [])] },
    hChildren: [scroll, textVersion(outline)],
  };
  return { type: 'paragraph', children: [], data };
}

/** The chart in words, folded below it. */
function textVersion(outline: Outline): Element {
  const items = outline.map(({ text, next }) => {
    const after = next.map((step) => element('li', `${step.label || '接着'}：${step.text}`));
    return element('li', text, ...(after.length ? [element('ul', ...after)] : []));
  });
  return element('details', element('summary', '文字版'), element('ul', ...items));
}

function element(tagName: string, ...children: readonly (Element | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties: {},
    children: children.map((child) =>
      typeof child === 'string' ? { type: 'text', value: child } : child,
    ),
  };
}
