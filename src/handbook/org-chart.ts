import { protectLabels } from './chart-label.ts';

/**
 * The org chart of `roots` as Mermaid text: every role once, in tree order, as a linked box `r0`,
 * `r1` … in the order of `roles`. `depth` counts the levels below the roots (all when left out).
 * Throws when a role stands in the tree twice, which also stops a loop.
 */
export function orgChart(roots: readonly ChartRole[], options: OrgChartOptions): OrgChart {
  const drawing: Drawing = { roles: new Set(), boxes: [], lines: [], links: [], outside: 0 };
  const depth = options.depth ?? Number.POSITIVE_INFINITY;
  for (const root of roots) drawRole(root, null, depth, drawing);
  const { boxes, lines, links } = drawing;
  const roles = [...drawing.roles];
  const count = roles.length - drawing.outside;
  return {
    text: [`flowchart ${options.direction}`, ...boxes, ...lines, ...links].join('\n'),
    roles,
    title: options.title,
    description: `共 ${count} 个岗位，每个框都是链接。`,
  };
}

function drawRole(role: ChartRole, superior: string | null, depth: number, drawing: Drawing): void {
  if (drawing.roles.has(role.id))
    throw new Error(`岗位「${role.title}」在组织架构图里出现了两次。`);
  const box = `r${drawing.roles.size}`;
  drawing.roles.add(role.id);
  if (role.isOutside) drawing.outside++;
  drawing.boxes.push(`  ${box}["${protectLabels(role.title, role.department)}"]`);
  drawing.links.push(`  click ${box} href "${quotable(role.href)}"`);
  if (superior) drawing.lines.push(`  ${superior} --- ${box}`);
  if (depth === 0) return;
  for (const report of role.reports) drawRole(report, box, depth - 1, drawing);
}

/** The address with every sign percent-encoded that could end the quotes or be read as Mermaid. */
function quotable(href: string): string {
  const encoded = href.toWellFormed().replace(/[\s"<>`\\^{|};]/g, encodeURIComponent);
  return encoded.replace(/%(?![0-9A-Fa-f]{2})/g, '%25');
}

/** One role and, in order, those who report to it. */
export interface ChartRole {
  id: string;
  title: string;
  /** Where the chart names departments. */
  department?: string;
  href: string;
  /** Somebody outside the company, who counts for no role. */
  isOutside?: boolean;
  reports: readonly ChartRole[];
}

export interface OrgChart {
  text: string;
  /** Ids of the roles drawn, in tree order; the address of somebody outside. */
  roles: string[];
  title: string;
  description: string;
}

export interface OrgChartOptions {
  title: string;
  /** Top-down (staff of one superior stacked) or left to right. */
  direction: 'TB' | 'LR';
  depth?: number;
}

interface Drawing {
  roles: Set<string>;
  boxes: string[];
  lines: string[];
  links: string[];
  /** How many of the boxes are no roles. */
  outside: number;
}
