import type { Check } from './check.ts';
import { knownDepartments } from './known.ts';
import { unknownInKey } from './unknown-name.ts';

/** Every role's department is one of the departments. */
export const departmentExists: Check = (content) => {
  const known = knownDepartments(content);
  return content.roles.flatMap((role) =>
    unknownInKey(role, 'department', role.data.department, known),
  );
};
