import { approvalsOfRoles } from '../approvals-of-role.ts';
import { lineOf } from '../content.ts';
import { rolesAbove } from '../roles-above.ts';
import type { Check } from './check.ts';

/** The last version of a role was approved by a role above it, where any is. */
export const approversAbove: Check = (content) => {
  const { find, above } = rolesAbove(content);
  return [...approvalsOfRoles(content)].flatMap(([role, approvals]) => {
    const last = approvals.at(-1);
    const name = last?.data.approvedBy;
    if (!last || !name) return [];
    const [approver, ...others] = find(name, role.data.department);
    const superiors = above(role);
    // Whoever is outside stands above nobody in particular.
    if (!approver || others.length || !superiors.length || superiors.includes(approver)) return [];
    const titles = superiors.map(({ data }) => data.title).join('、');
    const message = `批准人「${name}」不是「${role.data.title}」的上级（${titles}）；确实由他批准，就不用改`;
    return [{ file: last.file, line: lineOf(last, 'approvedBy'), severity: 'warning', message }];
  });
};
