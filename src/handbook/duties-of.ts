import type { Department, Duty } from './model.ts';

/** The duties of all roles of a department, role by role. */
export function dutiesOf({ roles }: Pick<Department, 'roles'>): Duty[] {
  return roles.flatMap(({ duties }) => duties);
}
