import { lineOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { knownRoles } from './known.ts';
import { unknownInKey } from './unknown-name.ts';

/** Every department's head is a role of that department; a department without one is a warning. */
export const departmentHead: Check = (content) => {
  const known = knownRoles(content);
  return content.departments.flatMap((department): Problem[] => {
    const { file, broken, data } = department;
    if (broken) return [];
    const line = lineOf(department, 'head');
    if (!data.head) {
      const message = `部门「${data.title}」还没有负责人；定下来后加一行 head: 岗位名称`;
      return [{ file, line, severity: 'warning', message }];
    }
    const unknown = unknownInKey(department, 'head', data.head, known);
    const head = content.roles.find((role) => role.data.title === data.head);
    if (unknown.length || !head || head.broken || head.data.department === data.title)
      return unknown;
    const message = `「${data.head}」属于「${head.data.department}」，不能是「${data.title}」的负责人`;
    return [{ file, line, severity: 'error', message }];
  });
};
