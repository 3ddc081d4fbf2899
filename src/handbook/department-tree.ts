import type { Department, Handbook, Role } from './model.ts';

/** The departments below no other. */
export function topDepartments({ departments }: Pick<Handbook, 'departments'>): Department[] {
  return departments.filter(({ parent }) => !parent);
}

/** The departments above one, from the top down. */
export function departmentsAbove({ parent }: Pick<Department, 'parent'>): Department[] {
  return parent ? [...departmentsAbove(parent), parent] : [];
}

/** A department with all that are below it, in their order. */
export function withAllBelow(department: Department): Department[] {
  return [department, ...department.below.flatMap(withAllBelow)];
}

/** The roles of a department and of all that are below it. */
export function rolesWithin(department: Department): Role[] {
  return withAllBelow(department).flatMap(({ roles }) => roles);
}

/** The departments below a role's own whose head it is as well (兼管). */
export function headedBelow(role: Role): Department[] {
  return withAllBelow(role.department).filter(
    (department) => department !== role.department && department.head === role,
  );
}
