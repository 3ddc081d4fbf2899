import type { Department, Role } from './model.ts';

/** A role and those below it that a tree shows. */
export interface OrgNode {
  readonly role: Role;
  readonly below: readonly OrgNode[];
}

/** A role with everybody below it. */
export function treeBelow(role: Role): OrgNode {
  return { role, below: role.reports.map(treeBelow) };
}

/**
 * The roles of a department as they report to each other, below the superiors outside it to whom
 * they report; one tree for each such superior.
 */
export function departmentTrees(department: Department): OrgNode[] {
  const within = (role: Role): OrgNode => ({
    role,
    below: role.reports.filter((report) => report.department === department).map(within),
  });
  const roots = department.roles.filter(({ reportsTo }) => reportsTo?.department !== department);
  const bySuperior = Map.groupBy(roots, ({ reportsTo }) => reportsTo);
  return [...bySuperior].flatMap(([superior, roles]) =>
    superior ? [{ role: superior, below: roles.map(within) }] : roles.map(within),
  );
}

/** The line from the top down to a role, and its direct reports below it. */
export function reportingLine(role: Role): OrgNode {
  const own: OrgNode = { role, below: role.reports.map((report) => ({ role: report, below: [] })) };
  return above(own);
}

function above(node: OrgNode): OrgNode {
  const superior = node.role.reportsTo;
  return superior ? above({ role: superior, below: [node] }) : node;
}
