import { normalise } from './normalise.ts';
import type { DepartmentRecord, RoleRecord } from './records.ts';

/**
 * Whether a role is in a department or below it: in one that is called by it (城北院区内科 of 城北院区), or where somebody of
 * it is among those to whom the role's reports lead.
 */
export function isBelow(role: RoleRecord, department: DepartmentRecord): boolean {
  return (
    isCalledBy(role, department) || superiorsOf(role).some((it) => it.department === department)
  );
}

/** Whether a role's own department is this one or begins with its name. */
export function isCalledBy(role: RoleRecord, department: DepartmentRecord): boolean {
  return normalise(role.department.title).startsWith(normalise(department.title));
}

function superiorsOf(role: RoleRecord): RoleRecord[] {
  const superiors = new Set<RoleRecord>();
  for (let next = role.reportsTo; next && !superiors.has(next); next = next.reportsTo) {
    superiors.add(next);
  }
  return [...superiors];
}
