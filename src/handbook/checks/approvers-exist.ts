import { approvalsOfRoles } from '../approvals-of-role.ts';
import type { Check } from './check.ts';
import { explainSuperiors } from './superiors.ts';
import { problemInKey } from './unknown-name.ts';

/**
 * Whoever prepared, reviewed or approved the last version of a role is a role, or somebody outside. Who
 * approved those before it may be gone by now.
 */
export const approversExist: Check = (content) => {
  const explain = explainSuperiors(content);
  return [...approvalsOfRoles(content)].flatMap(([role, approvals]) => {
    const last = approvals.at(-1);
    if (!last || last.broken) return [];
    return (['preparedBy', 'reviewedBy', 'approvedBy'] as const).flatMap((key) => {
      const name = last.data[key];
      return name ? problemInKey(last, key, explain(name, role.data.department)) : [];
    });
  });
};
