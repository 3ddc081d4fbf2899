import { restoreLabels } from '../../handbook/chart-label.ts';

/** What the layout `orgtree` drew, boxes in the order of the text; px from the chart's corner. */
export function readOrgBoxes(svg: Element): OrgDrawing {
  const boxes = [...svg.querySelectorAll('[data-node]')].map(readBox);
  return { boxes, lines: svg.querySelector('.org-lines')?.getAttribute('d') ?? '' };
}

function readBox(rect: Element): DrawnBox {
  const number = (name: string) => Number(rect.getAttribute(name) ?? 0);
  return {
    node: rect.getAttribute('data-node') ?? '',
    ...restoreLabels(rect.getAttribute('data-label') ?? ''),
    href: rect.getAttribute('data-href') ?? '',
    x: number('x'),
    y: number('y'),
    width: number('width'),
    height: number('height'),
  };
}

export interface OrgDrawing {
  boxes: readonly DrawnBox[];
  /** One SVG path. */
  lines: string;
}

export interface DrawnBox {
  /** The node's name in the Mermaid text: `r0`, `r1` … */
  node: string;
  title: string;
  /** Stands small below the title; empty where there is none. */
  note: string;
  href: string;
  x: number;
  y: number;
  width: number;
  height: number;
}
