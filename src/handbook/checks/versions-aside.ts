import { approvalsOfRoles } from '../approvals-of-role.ts';
import { lineOf } from '../content.ts';
import type { Check } from './check.ts';

/** Where a version was approved, the role's own file says none: it would be another truth. */
export const versionsAside: Check = (content) =>
  [...approvalsOfRoles(content)].flatMap(([role, approvals]) => {
    const last = approvals.at(-1);
    if (!last) return [];
    const { version, effective } = last.data;
    return (['version', 'effective'] as const)
      .filter((key) => role.data[key])
      .map((key) => {
        const message = `版本和生效日期以批准的为准（最近批准的是 ${version} 版，${effective} 起生效），这一行不再显示，请删掉`;
        return { file: role.file, line: lineOf(role, key), severity: 'warning' as const, message };
      });
  });
