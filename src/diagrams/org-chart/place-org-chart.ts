import { restoreLabels } from '../../handbook/chart-label.ts';
import { measureOrgBox } from './org-box.ts';
import { type OrgBox, placeOrgTree } from './org-tree-geometry.ts';

/** An org chart as Mermaid read it: boxes in the order of the text, and who is above whom. */
export interface ReadOrgChart {
  readonly boxes: readonly ReadOrgBox[];
  readonly lines: readonly { readonly start: string; readonly end: string }[];
}

/** Where everything of an org chart stands; px from the chart's corner. */
export interface OrgDrawing {
  readonly boxes: readonly DrawnBox[];
  /** One SVG path. */
  readonly lines: string;
}

/**
 * Places the boxes of an org chart and its connecting lines. A line that would give a box a second
 * superior or close a loop is left out.
 */
export function placeOrgChart(read: ReadOrgChart, direction: 'TB' | 'LR'): OrgDrawing {
  const nodes = new Map(read.boxes.map((box) => [box.node, treeNode(box)]));
  connect(read.lines, nodes);
  const roots = [...nodes.values()].filter(({ superior }) => superior === null);
  const placed = placeOrgTree(
    roots.map(({ box }) => box),
    direction,
  );
  const boxes = read.boxes.flatMap(({ node, label, href }) => {
    const place = placed.places.get(node);
    return place ? [{ node, ...restoreLabels(label), href, ...place }] : [];
  });
  return { boxes, lines: placed.path };
}

function treeNode({ node: id, label }: ReadOrgBox): TreeNode {
  const { title, note } = restoreLabels(label);
  const { width, height } = measureOrgBox(title, note);
  return { box: { id, width, height, reports: [] }, superior: null };
}

function connect(lines: ReadOrgChart['lines'], nodes: ReadonlyMap<string, TreeNode>): void {
  for (const { start, end } of lines) {
    const superior = nodes.get(start);
    const report = nodes.get(end);
    if (!superior || !report || report.superior || isBelow(superior, report)) continue;
    report.superior = superior;
    superior.box.reports.push(report.box);
  }
}

function isBelow(node: TreeNode, above: TreeNode): boolean {
  for (let at: TreeNode | null = node; at; at = at.superior) if (at === above) return true;
  return false;
}

interface TreeNode {
  box: OrgBox & { reports: OrgBox[] };
  superior: TreeNode | null;
}

interface ReadOrgBox {
  /** The node's name in the Mermaid text: `r0`, `r1` … */
  readonly node: string;
  readonly label: string;
  /** Empty where the box leads nowhere. */
  readonly href: string;
}

export interface DrawnBox {
  readonly node: string;
  readonly title: string;
  /** Stands small below the title; empty where there is none. */
  readonly note: string;
  readonly href: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
