import type { LayoutData, LayoutLoaderDefinition } from 'mermaid';
import { restoreLabels } from '../../handbook/chart-label.ts';
import { measureOrgBox } from './org-box.ts';
import { type OrgBox, placeOrgTree } from './org-tree-geometry.ts';

/**
 * Mermaid's layout `orgtree`. Mermaid reads the chart; this draws its boxes and connecting lines as
 * bare shapes, with each node's name, label and link in `data-` attributes for `readOrgBoxes`.
 * (Mermaid's own boxes would copy its whole configuration twenty times each: ten times slower.)
 * An edge that would give a box a second superior or close a loop is left out.
 */
export const orgTreeLayout: LayoutLoaderDefinition = {
  name: 'orgtree',
  loader: async () => ({
    async render(data, svg) {
      const nodes = new Map(data.nodes.map((node) => [node.id, treeNode(node)]));
      connect(data.edges, nodes);
      const roots = [...nodes.values()].filter(({ superior }) => superior === null);
      const { direction } = data;
      const placed = placeOrgTree(
        roots.map(({ box }) => box),
        direction,
      );
      const root = svg.select<SVGGElement>('g');
      root.append('path').attr('class', 'org-lines').attr('d', placed.path);
      for (const node of data.nodes) {
        const place = placed.places.get(node.id);
        if (!place) continue;
        const rect = root.append('rect').attr('data-node', node.id);
        rect.attr('data-label', node.label ?? '').attr('data-href', node.link ?? '');
        for (const [name, value] of Object.entries(place)) rect.attr(name, value);
      }
    },
  }),
};

function treeNode({ id, label }: LayoutData['nodes'][number]): TreeNode {
  const { title, note } = restoreLabels(label ?? '');
  const { width, height } = measureOrgBox(title, note);
  return { box: { id, width, height, reports: [] }, superior: null };
}

function connect(edges: LayoutData['edges'], nodes: ReadonlyMap<string, TreeNode>): void {
  for (const { start, end } of edges) {
    const superior = nodes.get(start ?? '');
    const report = nodes.get(end ?? '');
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
