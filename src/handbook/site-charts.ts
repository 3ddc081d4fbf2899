import { type CutTree, cutTree } from './cut-tree.ts';
import type { Department, Handbook, Role } from './model.ts';
import { nearestTree } from './nearest-tree.ts';
import { type ChartRole, type OrgChart, orgChart } from './org-chart.ts';
import { companyTrees, departmentTrees, type OrgNode, reportingLine } from './org-tree.ts';

/** An org chart of the site, before it is drawn: the same tree in both directions. */
export interface SiteChart {
  readonly key: string;
  readonly topDown: OrgChart;
  readonly leftToRight: OrgChart;
}

/** What a chart shows, and the key under which it is drawn. */
export interface ShownChart extends CutTree {
  readonly key: string;
}

/** The most boxes of a chart: who looks for one among more has lost the way. */
export const MOST_BOXES = 100;

/**
 * Every org chart of the site. A role's page shows its department's with its own box marked; of a large
 * department, a chart of its own.
 */
export function siteCharts(handbook: Handbook): SiteChart[] {
  const { company, departments, roles } = handbook;
  const all = companyChart(handbook);
  return [
    siteChart(overviewChart(handbook), `${company}组织架构概览`, toNamed),
    ...(all ? [siteChart(all, `${company}组织架构`, toNamed)] : []),
    ...departments.map((department) =>
      siteChart(departmentChart(department), `${department.title}组织架构`, (node) =>
        toOwn(node, department),
      ),
    ),
    ...roles
      .map((role) => ({ role, chart: roleChart(role) }))
      .filter(({ role, chart }) => chart.key !== role.department.id)
      .map(({ role, chart }) =>
        siteChart(chart, `${role.title}的上级与下级`, (node) => toOwn(node, role.department)),
      ),
  ];
}

/** The overview of the company. */
export function overviewChart(handbook: Handbook): ShownChart {
  return { key: 'overview', ...cutTree(overviewTrees(handbook), MOST_BOXES) };
}

/** The chart of everybody; null where they are too many for one. */
export function companyChart(handbook: Handbook): ShownChart | null {
  const tree = cutTree(companyTrees(handbook), MOST_BOXES);
  return tree.left > 0 ? null : { key: 'all', ...tree };
}

/** The chart of a department. */
export function departmentChart(department: Department): ShownChart {
  return { key: department.id, ...cutTree(chartTrees(department), MOST_BOXES) };
}

/** The chart of a role: its department's, or where that is large, those nearest to the role. */
export function roleChart(role: Role): ShownChart {
  const { roles } = role.department;
  const own = roles.length > MOST_BOXES_OF_ROLE ? null : departmentChart(role.department);
  const isSmall = own && cutTree(own.nodes, MOST_BOXES_OF_ROLE).left === 0;
  return isSmall ? own : { key: `roles/${role.id}`, ...nearestTree(role, MOST_BESIDE) };
}

/** A role's page shows its department's chart up to so many boxes, or else so many beside and below it. */
const MOST_BOXES_OF_ROLE = 24;
const MOST_BESIDE = 8;

/** From the top down to the first fork: one who has several reports, and these; several tops are a fork. */
export function overviewTrees(handbook: Handbook): OrgNode[] {
  const [top, ...more] = handbook.tops;
  if (top && more.length === 0) return [reportingLine(firstFork(top))];
  const leaf = (node: OrgNode): OrgNode => ({ ...node, below: [] });
  return companyTrees(handbook).map((tree) =>
    tree.role ? leaf(tree) : { ...tree, below: tree.below.map(leaf) },
  );
}

/** The first role from this one down with several reports; where there is none, the last of the line. */
function firstFork(role: Role): Role {
  const [only, ...more] = role.reports;
  return only && more.length === 0 ? firstFork(only) : role;
}

/**
 * What a department's chart shows: its roles below the superiors outside it. A department of one role
 * under nobody shows that role's direct reports instead of a lonely box.
 */
export function chartTrees(department: Department): OrgNode[] {
  const trees = departmentTrees(department);
  const [only] = trees;
  return only?.role && trees.length === 1 && !only.below.length
    ? [reportingLine(only.role)]
    : trees;
}

function siteChart(
  { key, nodes }: ShownChart,
  title: string,
  toRole: (node: OrgNode) => ChartRole,
): SiteChart {
  const roots = nodes.map(toRole);
  return {
    key,
    topDown: orgChart(roots, { title, direction: 'TB' }),
    leftToRight: orgChart(roots, { title, direction: 'LR' }),
  };
}

function toChartRole({ role, title, url, below }: OrgNode): ChartRole {
  const reports = below.map(toChartRole);
  return { id: role?.id ?? url, title, href: url, isOutside: !role, reports };
}

/** The same for a department's chart, which names another department where its role has a namesake. */
function toOwn(node: OrgNode, own: Department): ChartRole {
  const { role } = node;
  const isNamed = role && role.name !== role.title && role.department !== own;
  const reports = node.below.map((below) => toOwn(below, own));
  return { ...toChartRole(node), ...(isNamed && { department: role.department.title }), reports };
}

/** The same with the department of every role. */
function toNamed(node: OrgNode): ChartRole {
  const { department } = node.role ?? {};
  const reports = node.below.map(toNamed);
  return { ...toChartRole(node), ...(department && { department: department.title }), reports };
}
