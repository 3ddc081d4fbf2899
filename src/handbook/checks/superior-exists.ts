import type { Check } from './check.ts';
import { knownRoles } from './known.ts';
import { unknownInKey } from './unknown-name.ts';

/** Every role's superior is one of the roles. */
export const superiorExists: Check = (content) => {
  const known = knownRoles(content);
  return content.roles.flatMap((role) =>
    unknownInKey(role, 'reportsTo', role.data.reportsTo, known),
  );
};
