import { lineOf, type WrittenRole } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Reporting lines lead every role to one top role, without going in a circle. */
export const reportingLines: Check = ({ roles }) => {
  const byTitle = new Map(roles.map((role) => [role.data.title, role]));
  const superior = (role: WrittenRole) => byTitle.get(role.data.reportsTo ?? '');
  return [...cycles(roles, superior), ...tops(roles)];
};

function cycles(
  roles: readonly WrittenRole[],
  superior: (role: WrittenRole) => WrittenRole | undefined,
): Problem[] {
  const reported = new Set<WrittenRole>();
  return roles.flatMap((role): Problem[] => {
    const path: WrittenRole[] = [];
    let at: WrittenRole | undefined = role;
    while (at && !path.includes(at)) {
      path.push(at);
      at = superior(at);
    }
    if (at !== role || path.some((member) => reported.has(member))) return [];
    for (const member of path) reported.add(member);
    const titles = [...path, role].map(({ data }) => `「${data.title}」`).join('→');
    const message = `汇报关系绕成了圈：${titles}，请改正其中一位的直接上级`;
    return [{ file: role.file, line: lineOf(role, 'reportsTo'), severity: 'error', message }];
  });
}

function tops(roles: readonly WrittenRole[]): Problem[] {
  const found = roles.filter(({ data }) => !data.reportsTo);
  if (roles.some(({ broken }) => broken)) return [];
  if (roles.length && !found.length) {
    const message = '所有岗位都写了直接上级，缺一位最高负责人；请删掉最高岗位的 reportsTo';
    return [{ file: 'content/roles', line: 1, severity: 'error', message }];
  }
  if (found.length < 2) return [];
  const titles = found.map(({ data }) => `「${data.title}」`).join('、');
  return found.map((role) => ({
    file: role.file,
    line: lineOf(role, ''),
    severity: 'error',
    message: `最高负责人只能有一位，现在有 ${found.length} 位没写直接上级：${titles}；请给其余岗位加上 reportsTo: 上级岗位`,
  }));
}
