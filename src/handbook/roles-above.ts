import type { Content, WrittenRole } from './content.ts';
import { type FindRoles, roleFinder } from './find-role.ts';

/** How to find roles by name, and all that stand above one on either reporting line, the nearest first. */
export function rolesAbove(content: Pick<Content, 'roles' | 'departments'>): {
  find: FindRoles;
  above: (role: WrittenRole) => WrittenRole[];
} {
  const find = roleFinder(content);
  const superiors = (role: WrittenRole) =>
    [role.data.reportsTo, ...role.data.dottedTo].flatMap((name) => {
      const [only, ...others] = name ? find(name, role.data.department, role) : [];
      return only && !others.length ? [only] : [];
    });
  const above = (role: WrittenRole) => {
    const found = new Set<WrittenRole>();
    const waiting = superiors(role);
    for (const it of waiting) {
      if (it === role || found.has(it)) continue;
      found.add(it);
      waiting.push(...superiors(it));
    }
    return [...found];
  };
  return { find, above };
}
