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
  return roleNode(role, role.reports.map(treeBelow));
}

/**
 * The roles of a department as they report to each other, and the heads of those below it, under the
 * superiors outside these to whom they report, one tree for each such superior.
 */
export function departmentTrees(department: Department): OrgNode[] {
  const shown = new Set([...department.roles, ...headsBelow(department)]);
  const within = (role: Role): OrgNode =>
    roleNode(role, role.reports.filter((report) => shown.has(report)).map(within));
  const roots = [...shown].filter(({ reportsTo }) => !reportsTo || !shown.has(reportsTo));
  const bySuperior = Map.groupBy(roots, ({ reportsTo }) => reportsTo);
  return [...bySuperior].flatMap(([superior, roles]) =>
    superior ? [roleNode(superior, roles.map(within))] : belowOutside(roles, within),
  );
}

/** The heads of the departments directly below one; of one without a head of its own, those below it. */
function headsBelow({ below }: Department): Role[] {
  return below.flatMap((part) => (part.head?.department === part ? [part.head] : headsBelow(part)));
}

/** The line from the top down to a role, and its direct reports below it. */
export function reportingLine(role: Role): OrgNode {
  return above(
    role,
    roleNode(
      role,
      role.reports.map((report) => roleNode(report, [])),
    ),
  );
}

function above(role: Role, own: OrgNode): OrgNode {
  const { reportsTo, reportsOutside } = role;
  if (reportsTo) return above(reportsTo, roleNode(reportsTo, [own]));
  return reportsOutside ? outsideNode(reportsOutside, [own]) : own;
}

function belowOutside(tops: readonly Role[], tree: (role: Role) => OrgNode): OrgNode[] {
  return [...Map.groupBy(tops, ({ reportsOutside }) => reportsOutside)].flatMap(
    ([partner, roles]) => {
      const trees = roles.map(tree);
      return partner ? [outsideNode(partner, trees)] : trees;
    },
  );
}

/** The box of a role with those below it. */
export function roleNode(role: Role, below: readonly OrgNode[]): OrgNode {
  return { ...ownRoleLink(role), role, below };
}

/** The box of somebody outside with those below it. */
export function outsideNode(partner: Partner, below: readonly OrgNode[]): OrgNode {
  return { ...partnerLink(partner), role: null, below };
}
