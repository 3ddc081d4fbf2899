import type { Department, Handbook, Partner, Role } from './model.ts';
import { ownRoleLink, type PageLink, partnerLink } from './page-links.ts';

/** One box of a tree, with the title alone, and those below it that the tree shows. */
export interface OrgNode extends PageLink {
  /** null for somebody outside the company, above a top role. */
  readonly role: Role | null;
  readonly below: readonly OrgNode[];
}

/** Everybody, below those outside to whom the top roles report. */
export function companyTrees({ tops }: Pick<Handbook, 'tops'>): OrgNode[] {
  return belowOutside(tops, treeBelow);
}

/** A role with everybody below it. */
export function treeBelow(role: Role): OrgNode {
  return node(role, role.reports.map(treeBelow));
}

/**
 * The roles of a department as they report to each other, below the superiors outside it to whom
 * they report, one tree for each such superior; of a department below it only the head is shown.
 */
export function departmentTrees(department: Department): OrgNode[] {
  const within = (role: Role): OrgNode => {
    if (role.department !== department) return node(role, []);
    return node(role, role.reports.filter((report) => isShown(report, department)).map(within));
  };
  const roots = department.roles.filter(({ reportsTo }) => reportsTo?.department !== department);
  const bySuperior = Map.groupBy(roots, ({ reportsTo }) => reportsTo);
  return [...bySuperior].flatMap(([superior, roles]) =>
    superior ? [node(superior, roles.map(within))] : belowOutside(roles, within),
  );
}

/** The line from the top down to a role, and its direct reports below it. */
export function reportingLine(role: Role): OrgNode {
  return above(
    role,
    node(
      role,
      role.reports.map((report) => node(report, [])),
    ),
  );
}

function isShown(role: Role, department: Department): boolean {
  return (
    role.department === department ||
    (role.department.parent === department && role.department.head === role)
  );
}

function above(role: Role, own: OrgNode): OrgNode {
  const { reportsTo, reportsOutside } = role;
  if (reportsTo) return above(reportsTo, node(reportsTo, [own]));
  return reportsOutside ? outside(reportsOutside, [own]) : own;
}

function belowOutside(tops: readonly Role[], tree: (role: Role) => OrgNode): OrgNode[] {
  return [...Map.groupBy(tops, ({ reportsOutside }) => reportsOutside)].flatMap(
    ([partner, roles]) => {
      const trees = roles.map(tree);
      return partner ? [outside(partner, trees)] : trees;
    },
  );
}

function node(role: Role, below: readonly OrgNode[]): OrgNode {
  return { ...ownRoleLink(role), role, below };
}

function outside(partner: Partner, below: readonly OrgNode[]): OrgNode {
  return { ...partnerLink(partner), role: null, below };
}
