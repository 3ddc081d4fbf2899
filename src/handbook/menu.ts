import { around } from './around.ts';
import { departmentsAbove, topDepartments } from './department-tree.ts';
import type { Department, Handbook } from './model.ts';
import { oncePer } from './once-per.ts';
import { departmentLink, ownRoleLink, type PageLink } from './page-links.ts';

/** A department as the menu beside a page shows it. */
export interface MenuEntry {
  readonly department: Department;
  /** Whether the page is its own, one of its roles', or of what is below it. */
  readonly isAround: boolean;
  /** Its roles and the departments below it, where they are shown. */
  readonly roles: readonly PageLink[];
  readonly parts: Menu;
  /** How many roles are left out. */
  readonly moreRoles: number;
}

/** Departments of one level. */
export interface Menu {
  readonly entries: readonly MenuEntry[];
  /** How many are left out. */
  readonly more: number;
}

/**
 * The menu beside the page at a path: only the department one is in lists its roles, and it and those above
 * their parts, at most so many of each, so that no page grows with the company. An only top department
 * shows its parts everywhere.
 */
export function menuAt(
  path: string,
  handbook: Pick<Handbook, 'departments' | 'roles'>,
  most: number = MOST_IN_MENU,
): Menu {
  const tops = topDepartments(handbook);
  const own = departmentsByPage(handbook).get(path);
  const open = own ? [...departmentsAbove(own), own] : tops.length === 1 ? tops : [];
  const level = (departments: readonly Department[]): Menu => {
    const here = departments.findIndex((department) => open.includes(department));
    const shown = around(departments, here, most);
    return { entries: shown.map(entry), more: departments.length - shown.length };
  };
  const entry = (department: Department): MenuEntry => {
    const roles = department === own ? department.roles.map(ownRoleLink) : [];
    const shown = around(
      roles,
      roles.findIndex(({ url }) => url === path),
      most,
    );
    return {
      department,
      isAround: own !== undefined && open.includes(department),
      roles: shown,
      moreRoles: roles.length - shown.length,
      parts: open.includes(department) ? level(department.below) : { entries: [], more: 0 },
    };
  };
  return level(tops);
}

/** Each department by the paths of its own page and of its roles'. */
const departmentsByPage = oncePer(
  ({ departments, roles }: Pick<Handbook, 'departments' | 'roles'>) =>
    new Map([
      ...roles.map((role) => [ownRoleLink(role).url, role.department] as const),
      ...departments.map((department) => [departmentLink(department).url, department] as const),
    ]),
);

const MOST_IN_MENU = 10;
