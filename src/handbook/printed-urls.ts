import type { Duty, Handbook, Role } from './model.ts';
import { pageUrl } from './urls.ts';

/** Where a duty stands for a reader of what is printed together: on the same page, or on its role's. */
export function printedDutyUrl({ id, url }: Duty, { roles }: Pick<Handbook, 'roles'>): string {
  return roles.length > 0 ? `#${id}` : url;
}

/** The same for a role. */
export function printedRoleUrl({ id }: Role, { roles }: Pick<Handbook, 'roles'>): string {
  return roles.length > 0 ? `#role-${id}` : pageUrl('roles', id);
}
