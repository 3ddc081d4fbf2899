import { departmentInitials } from './department-initials.ts';
import type { Department } from './model.ts';

/**
 * The letters by which a department's numbers are known (`XS` of XS-01-06), taken from the code of
 * its own head or its first role, or else from its title; empty while it has no role.
 */
export function departmentMark({ title, roles }: Department): string {
  // A head of its own stands first.
  const [role] = roles;
  if (!role) return '';
  const [letters = ''] = /^\p{L}{1,4}/u.exec(role.code) ?? [];
  return letters || departmentInitials(title);
}
