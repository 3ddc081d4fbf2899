import type { Department } from './model.ts';

/** Whether a version of any of a department's own roles was approved. */
export function hasApprovals({ roles }: Pick<Department, 'roles'>): boolean {
  return roles.some(({ approvals }) => approvals.length > 0);
}
