import { rolesWithin, topDepartments, withAllBelow } from './department-tree.ts';
import type { Department, Handbook } from './model.ts';

/** Departments that are printed together. */
export interface PrintUnit {
  /** The upmost of them. */
  readonly department: Department;
  readonly departments: readonly Department[];
  /** Whether all below it are printed with it. */
  readonly isWhole: boolean;
}

/** The most roles that are printed together: a book of more is printed in parts. */
export const MOST_PRINTED = 100;

/**
 * The departments in the parts in which a large handbook is printed: with all below them where those have
 * few roles, or else each by itself. Empty where all roles are few enough to be printed together.
 */
export function printUnits(
  handbook: Pick<Handbook, 'departments' | 'roles'>,
  most: number = MOST_PRINTED,
): PrintUnit[] {
  if (handbook.roles.length <= most) return [];
  const split = (department: Department): PrintUnit[] => {
    const isWhole = rolesWithin(department).length <= most;
    if (isWhole) return [{ department, departments: withAllBelow(department), isWhole }];
    const own = { department, departments: [department], isWhole: !department.below.length };
    return [own, ...department.below.flatMap(split)];
  };
  return topDepartments(handbook).flatMap(split);
}

/** What a unit is called among all others. */
export function unitTitle({ department, isWhole }: PrintUnit): string {
  return isWhole ? department.title : `${department.title}（直属岗位）`;
}

/** What of a handbook is printed with some of its departments: their roles, and what these have in common. */
export function printedPart(handbook: Handbook, departments: readonly Department[]): Handbook {
  const roles = departments.flatMap((department) => department.roles);
  const shared = new Set(roles.flatMap((role) => role.commons));
  const commons = handbook.commons.filter((set) => shared.has(set));
  return {
    ...handbook,
    departments,
    roles,
    duties: roles.flatMap((role) => role.duties),
    commons,
    commonDuties: commons.flatMap((set) => set.duties),
    ...{ metrics: [], partners: [], authorities: [] },
  };
}

/** The lists at the end of the printed handbook, without any role. */
export function printedLists(handbook: Handbook): Handbook {
  return { ...handbook, departments: [], roles: [], duties: [] };
}
