import type { Duty, Handbook, Role } from './model.ts';

/**
 * What the duties of other roles say about a role: those that name it, and for a head those
 * that name its department as the one to work with.
 */
export function mentionsOf(role: Role, { duties }: Handbook): Duty[] {
  const { department, title } = role;
  return duties.filter(
    (duty) =>
      duty.role !== role &&
      (duty.text.includes(title) ||
        duty.collaboratingRoles.includes(role) ||
        (department.head === role && duty.collaborators.includes(department))),
  );
}
