import type { Department, Handbook, Role } from './model.ts';
import { type ChartRole, type OrgChart, orgChart } from './org-chart.ts';
import { departmentTrees, type OrgNode, reportingLine, treeBelow } from './org-tree.ts';
import { pageUrl } from './urls.ts';

/** An org chart of the site, before it is drawn: the same tree in both directions. */
export interface SiteChart {
  readonly key: string;
  readonly topDown: OrgChart;
  readonly leftToRight: OrgChart;
}

/** Every org chart of the site. A role's page shows its department's with its own box marked. */
export function siteCharts(handbook: Handbook): SiteChart[] {
  const { company, top, departments } = handbook;
  return [
    siteChart('overview', `${company}组织架构概览`, [toNamed(overviewTree(handbook))]),
    siteChart('all', `${company}组织架构`, [toNamed(treeBelow(top))]),
    ...departments.map((department) =>
      siteChart(
        department.id,
        `${department.title}组织架构`,
        chartTrees(department).map(toChartRole),
      ),
    ),
  ];
}

/** From the top role down to the first fork: one who has several reports, and these. */
export function overviewTree({ top }: Handbook): OrgNode {
  return reportingLine(firstFork(top));
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
  return only && trees.length === 1 && !only.below.length ? [reportingLine(only.role)] : trees;
}

function siteChart(key: string, title: string, roots: readonly ChartRole[]): SiteChart {
  return {
    key,
    topDown: orgChart(roots, { title, direction: 'TB' }),
    leftToRight: orgChart(roots, { title, direction: 'LR' }),
  };
}

function toChartRole({ role: { id, title }, below }: OrgNode): ChartRole {
  return { id, title, href: pageUrl('roles', id), reports: below.map(toChartRole) };
}

/** The same with the department of every role. */
function toNamed({ role, below }: OrgNode): ChartRole {
  const { id, title, department } = role;
  const href = pageUrl('roles', id);
  return { id, title, department: department.title, href, reports: below.map(toNamed) };
}
