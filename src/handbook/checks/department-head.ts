import { lineOf, type WrittenRole } from '../content.ts';
import { departmentLine } from '../department-line.ts';
import { roleFinder } from '../find-role.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';
import { onlyOne } from './one-name.ts';
import { type Explain, explainRoles } from './role-named.ts';
import { problemInKey } from './unknown-name.ts';

/**
 * Every department's head is a role of that department or of one above it; a department without one
 * is a warning.
 */
export const departmentHead: Check = (content) => {
  const explainRole = onlyOne(explainRoles(content));
  const find = roleFinder(content);
  /** A guess that could not be the head is none. */
  const explain: Explain = (name, home = '') => {
    const unknown = explainRole(name, home);
    const [guess] = unknown?.isGuess && unknown.right ? find(unknown.right, home) : [];
    if (!unknown || !guess || mayLead(guess, home)) return unknown;
    const message = `没有叫「${name}」的岗位。若是新岗位，请先写进 content/roles/`;
    return { message, right: null, isNear: false };
  };
  const mayLead = ({ data }: WrittenRole, title: string) =>
    departmentLine(title, content.departments).includes(data.department);
  const isKnown = (title: string) => content.departments.some((it) => it.data.title === title);
  return content.departments.flatMap((department): Problem[] => {
    const { file, broken, data } = department;
    if (broken) return [];
    const line = lineOf(department, 'head');
    if (!data.head) {
      const message = `部门「${data.title}」还没有负责人；定下来后加一行 head: 岗位名称`;
      return [{ file, line, severity: 'warning', kind: 'no-head', message }];
    }
    const unknown = problemInKey(department, 'head', explain(data.head, data.title));
    const [head] = find(data.head, data.title);
    if (unknown.length || !head || head.broken) return unknown;
    // A department that nobody knows is told where the role names it.
    if (!isKnown(head.data.department)) return [];
    if (mayLead(head, data.title)) return [];
    const message = `「${data.head}」属于「${head.data.department}」，不能是「${data.title}」的负责人；负责人是本部门的岗位，或上级部门的岗位（兼管）`;
    return [{ file, line, severity: 'error', message }];
  });
};
