import type { Element, Root as HastRoot } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Code, Paragraph, Parents, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { withOwnIds } from '../diagrams/own-ids.ts';
import type { DiagramRenderer } from '../diagrams/renderer.ts';
import { resolveLink } from '../handbook/links.ts';
import { contentPath } from './content-path.ts';

/** Draws every ```mermaid fence of a page: the chart stands in its place as SVG. */
export function diagramFigures(renderer: DiagramRenderer) {
  return async (tree: Root, page: VFile): Promise<void> => {
    const fences: { fence: Code; place: Parents; index: number }[] = [];
    visit(tree, 'code', (fence, index, place: Parents | undefined) => {
      if (fence.lang === 'mermaid' && place && index !== undefined)
        fences.push({ fence, place, index });
    });
    for (const [ordinal, { fence, place, index }] of fences.entries()) {
      const { svg } = await renderer.renderFence(fence.value);
      const drawing = fromHtml(withOwnIds(svg, ordinal), { fragment: true, space: 'html' });
      followLinks(drawing, contentPath(page));
      place.children[index] = figure(drawing);
    }
  };
}

/** Links in a chart are written like all others: relative to the content file. */
function followLinks(drawing: HastRoot, file: string): void {
  visit(drawing, 'element', ({ tagName, properties }) => {
    if (tagName !== 'a') return;
    const target = resolveLink(file, String(properties.href ?? ''));
    if (target.kind === 'page') properties.href = target.url;
  });
}

/** A wide chart scrolls inside its frame, which the keyboard has to reach. */
function figure(drawing: HastRoot): Paragraph {
  const scroll: Element = {
    type: 'element',
    tagName: 'div',
    properties: { className: ['chart-scroll'], tabIndex: 0, role: 'group', ariaLabel: '流程图' },
    children: drawing.children.filter((child) => child.type === 'element'),
  };
  const data = {
    hName: 'figure',
    hProperties: { className: ['chart-figure'] },
    hChildren: [scroll],
  };
  return { type: 'paragraph', children: [], data };
}
