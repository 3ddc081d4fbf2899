import type { ChartDescription } from '../describe-fence.ts';
import type { Diagram } from '../diagram.ts';
import { colorClasses } from './color-classes.ts';
import { describeSvg } from './describe-svg.ts';
import { inlineStyles } from './inline-styles.ts';
import { partRows } from './part-rows.ts';
import { pinLabelColors } from './pin-label-colors.ts';
import { prune } from './prune.ts';
import { renumberIds } from './renumber-ids.ts';
import { sanitize } from './sanitize.ts';

/**
 * Makes Mermaid's SVG text fit for a page: safe, without styles, coloured by classes, small, named.
 * Ids begin with `prefix`. Throws a `DiagramError` for a link that is not allowed.
 */
export function finishFence(document: Document, drawn: string, options: FenceFinish): Diagram {
  const svg = parseSvg(document, drawn);
  // The line that marks today would make every day's build different.
  for (const today of [...svg.querySelectorAll('g.today')]) today.remove();
  inlineStyles(svg);
  sanitize(svg);
  colorClasses(svg, options.description.kind);
  pinLabelColors(svg);
  prune(svg);
  renumberIds(svg, options.prefix);
  partRows(svg);
  describeSvg(svg, options.description);
  const { width, height } = fitSize(svg);
  svg.setAttribute('class', `chart ${svg.getAttribute('class') ?? ''}`.trim());
  return { svg: serialize(svg), width, height };
}

/** The svg element of Mermaid's text, outside the document. */
export function parseSvg(document: Document, drawn: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = drawn;
  const svg = holder.querySelector('svg');
  if (!svg) throw new Error('Mermaid gave no svg element');
  return svg;
}

function fitSize(svg: Element): { width: number; height: number } {
  const [x = 0, y = 0, w = 0, h = 0] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
  const [width, height] = [Math.ceil(w), Math.ceil(h)];
  svg.setAttribute('viewBox', `${Math.floor(x)} ${Math.floor(y)} ${width + 1} ${height + 1}`);
  svg.setAttribute('width', String(width + 1));
  svg.setAttribute('height', String(height + 1));
  svg.removeAttribute('preserveAspectRatio');
  return { width: width + 1, height: height + 1 };
}

function serialize(svg: Element): string {
  for (const attribute of [...svg.attributes]) {
    if (attribute.name.startsWith('xmlns')) svg.removeAttributeNode(attribute);
  }
  return svg.outerHTML;
}

interface FenceFinish {
  prefix: string;
  description: ChartDescription;
}
