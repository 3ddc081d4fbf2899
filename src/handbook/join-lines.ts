import type { WrittenRole } from './content.ts';
import type { Draft } from './draft.ts';
import type { Partner, Role } from './model.ts';
import { isVacancy } from './vacancy.ts';

/** The role that a reference means, found as by `FindRoles`; null for none. */
export type FindRole = (
  reference: string | undefined,
  home?: string,
  author?: WrittenRole,
) => Draft<Role> | null;

/**
 * Joins roles to their superiors, on both reporting lines, and to their deputies; a superior may be
 * somebody outside.
 */
export function joinLines(
  roles: ReadonlyMap<WrittenRole, Draft<Role>>,
  findRole: FindRole,
  partners: readonly Draft<Partner>[],
): void {
  const outside = new Map(partners.map((partner) => [partner.name, partner]));
  for (const [written, role] of roles) {
    const { department, reportsTo = '', dottedTo, deputy } = written.data;
    const find = (reference: string) => findRole(reference, department, written);
    role.reportsTo = find(reportsTo);
    role.reportsOutside = role.reportsTo ? null : (outside.get(reportsTo) ?? null);
    (find(reportsTo) ?? outside.get(reportsTo))?.reports.push(role);
    for (const superior of dottedTo) {
      const inside = find(superior);
      const partner = outside.get(superior);
      (inside ?? partner)?.dottedReports.push(role);
      if (inside) role.dottedTo.push(inside);
      else if (partner) role.dottedOutside.push(partner);
    }
    if (deputy && !isVacancy(deputy)) role.deputy = deputyNamed(deputy, find(deputy));
  }
}

function deputyNamed(name: string, role: Role | null): NonNullable<Role['deputy']> {
  return { name: role?.name ?? name, role };
}
