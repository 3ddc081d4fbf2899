import type { Content, WrittenRole } from './content.ts';
import type { FindRoles } from './find-role.ts';
import { compareRoleCodes } from './role-code.ts';

/**
 * The roles of a department in their order: the head first, then those nearer to the top, then those
 * with the smaller `order`, then by code, those
 * without one last.
 */
export function orderRoles(
  { roles }: Pick<Content, 'roles'>,
  find: FindRoles,
): (department: string, head: string | undefined) => WrittenRole[] {
  const levels = levelsOf(roles, find);
  const byDepartment = Map.groupBy(roles, ({ data }) => data.department);
  return (department, head) => {
    const [leader] = head ? find(head, department) : [];
    const places = (role: WrittenRole): readonly number[] => [
      role === leader ? 0 : 1,
      levels.get(role) ?? 0,
      role.data.order ?? Number.MAX_VALUE,
    ];
    return (byDepartment.get(department) ?? []).toSorted((a, b) => {
      const theirs = places(b);
      const gaps = places(a).map((place, i) => place - (theirs[i] ?? 0));
      return gaps.find((gap) => gap !== 0) ?? compareRoleCodes(a.data.code, b.data.code);
    });
  };
}

/** How many superiors stand above each role; in a circle the count is of no use, but ends. */
function levelsOf(roles: readonly WrittenRole[], find: FindRoles): Map<WrittenRole, number> {
  const levels = new Map<WrittenRole, number>();
  const levelOf = (role: WrittenRole): number => {
    const known = levels.get(role);
    if (known !== undefined) return known;
    levels.set(role, 0);
    const { reportsTo, department } = role.data;
    const [superior] = reportsTo ? find(reportsTo, department, role) : [];
    const level = superior ? levelOf(superior) + 1 : 0;
    levels.set(role, level);
    return level;
  };
  for (const role of roles) levelOf(role);
  return levels;
}
