import type { Check } from './check.ts';
import { knownDepartments } from './known.ts';
import { onlyOne } from './one-name.ts';
import { explainUnknown, problemInKey } from './unknown-name.ts';

/** Every role's department is one of the departments. */
export const departmentExists: Check = (content) => {
  const known = knownDepartments(content);
  const explain = onlyOne((name) => explainUnknown(name, known));
  return content.roles.flatMap((role) =>
    problemInKey(role, 'department', role.data.department ? explain(role.data.department) : null),
  );
};
