import type { Content, WrittenRole } from './content.ts';
import { fullReference } from './find-role.ts';

/**
 * A function that gives the name by which a role is told from all others: its title, and where another
 * role bears the same one, the department before it (内科/主任), as a reference to it is written.
 */
export function roleNames({ roles }: Pick<Content, 'roles'>): (role: WrittenRole) => string {
  const byTitle = Map.groupBy(roles, ({ data }) => data.title);
  return (role) => {
    const bearers = byTitle.get(role.data.title) ?? [];
    return bearers.length > 1 ? fullReference(role) : role.data.title;
  };
}
