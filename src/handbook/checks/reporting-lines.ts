import { lineOf, type WrittenRole } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Reporting lines lead every role to one top role, without going in a circle. */
export const reportingLines: Check = ({ roles }) => {
  // A title that two roles bear, or that could not be read, leads nowhere for certain.
  const byTitle = new Map(
    Map.groupBy(roles, ({ data }) => data.title)
      .entries()
      .flatMap(([title, [role, ...others]]) =>
        title && role && !others.length ? [[title, role] as const] : [],
      ),
  );
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
    const message = `汇报关系绕成了圈：${titles}，请改正其中一位的直接上级；最高负责人不写 reportsTo`;
    return [{ file: role.file, line: lineOf(role, 'reportsTo'), severity: 'error', message }];
  });
}

function tops(roles: readonly WrittenRole[]): Problem[] {
  const found = roles.filter(({ data }) => !data.reportsTo);
  if (roles.some(({ broken }) => broken)) return [];
  if (!roles.length) {
    const message = '手册里还没有岗位，请在这个文件夹里写一个';
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
