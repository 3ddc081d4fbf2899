import { departmentsAbove } from './department-tree.ts';
import type { Duty, Handbook, Role } from './model.ts';
import { nearest } from './nearest.ts';

/**
 * What the duties of other roles say about a role: those that name it, and for a head those
 * that name its department as the one to work with. Of several roles with one title, a duty means the
 * one whose department it names, or else the nearest to its author's, as a reference does.
 */
export function mentionsOf(role: Role, { duties, roles }: Handbook): Duty[] {
  const bearers = roles.filter(({ title }) => title === role.title);
  return duties.filter(
    (duty) =>
      duty.role !== role &&
      (namedIn(duty, bearers).includes(role) ||
        duty.collaboratingRoles.includes(role) ||
        duty.collaborators.some(({ head }) => head === role)),
  );
}

/** Of the roles that bear a title, those that the sentence of a duty means. */
function namedIn({ text, role: author }: Duty, bearers: readonly Role[]): readonly Role[] {
  const others = bearers.filter((role) => role !== author && text.includes(role.title));
  if (others.length < 2) return others;
  const spelt = others.filter(({ department, title }) =>
    [`${department.title}${title}`, `${department.title}/${title}`].some((it) => text.includes(it)),
  );
  if (spelt.length) return spelt;
  const line = [author.department, ...departmentsAbove(author.department).toReversed()];
  return nearest(others, line, ({ department }) => department);
}
