import { departmentsAbove } from './department-tree.ts';
import type { Duty, Handbook, Role } from './model.ts';
import { nameFinder } from './name-finder.ts';
import { nearest } from './nearest.ts';
import { oncePer } from './once-per.ts';
import { pushTo } from './push-to.ts';

/**
 * What the duties of other roles say about a role: those that name it, and for a head those
 * that name its department as the one to work with. Of several roles with one title, a duty means the
 * one whose department it names, or else the nearest to its author's, as a reference does.
 */
export function mentionsOf(role: Role, handbook: Handbook): readonly Duty[] {
  return allMentions(handbook).get(role) ?? [];
}

const allMentions = oncePer(({ duties, roles }: Handbook): ReadonlyMap<Role, readonly Duty[]> => {
  const mentions = new Map<Role, Duty[]>();
  const namedIn = roleFinder(roles);
  for (const duty of duties) {
    const heads = duty.collaborators.flatMap(({ head }) => head ?? []);
    for (const role of new Set([...namedIn(duty), ...duty.collaboratingRoles, ...heads]))
      if (role !== duty.role) pushTo(mentions, role, duty);
  }
  return mentions;
});

/** Gives the roles that the sentence of a duty means by their titles. */
function roleFinder(roles: readonly Role[]): (duty: Duty) => readonly Role[] {
  const bearers = Map.groupBy(roles, ({ title }) => title);
  const spelt = Map.groupBy(
    roles.flatMap((role) => speltNames(role).map((name) => ({ name, role }))),
    ({ name }) => name,
  );
  const namesIn = nameFinder([...bearers.keys(), ...spelt.keys()]);
  return ({ text, role: author }) => {
    const names = [...namesIn(text)];
    const spellers = names.flatMap((name) => spelt.get(name) ?? []).map(({ role }) => role);
    const line = [author.department, ...departmentsAbove(author.department).toReversed()];
    return names.flatMap((title) => {
      const others = (bearers.get(title) ?? []).filter((role) => role !== author);
      if (others.length < 2) return others;
      const meant = spellers.filter((role) => role.title === title && role !== author);
      return meant.length ? meant : nearest(others, line, ({ department }) => department);
    });
  };
}

function speltNames({ department, title }: Role): string[] {
  return [`${department.title}${title}`, `${department.title}/${title}`];
}
