import type { Department, Handbook, Role } from './model.ts';
import { type ChartRole, type OrgChart, orgChart } from './org-chart.ts';
import { companyTrees, departmentTrees, type OrgNode, reportingLine } from './org-tree.ts';

/** An org chart of the site, before it is drawn: the same tree in both directions. */
export interface SiteChart {
  readonly key: string;
  readonly topDown: OrgChart;
  readonly leftToRight: OrgChart;
}

/** Every org chart of the site. A role's page shows its department's with its own box marked. */
export function siteCharts(handbook: Handbook): SiteChart[] {
  const { company, departments } = handbook;
  return [
    siteChart('overview', `${company}组织架构概览`, overviewTrees(handbook).map(toNamed)),
    siteChart('all', `${company}组织架构`, companyTrees(handbook).map(toNamed)),
    ...departments.map((department) =>
      siteChart(
        department.id,
        `${department.title}组织架构`,
        chartTrees(department).map((node) => toOwn(node, department)),
      ),
    ),
  ];
}

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

function siteChart(key: string, title: string, roots: readonly ChartRole[]): SiteChart {
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
