import { type Content, lineOf, type WrittenRole } from '../content.ts';
import { cyclesIn } from '../cycles.ts';
import { roleFinder } from '../find-role.ts';
import type { Problem } from '../problem.ts';
import { roleNames } from '../role-names.ts';
import type { Check } from './check.ts';

/**
 * Reporting lines go in no circle and lead every role to one top role, or to several whose superior is
 * outside.
 */
export const reportingLines: Check = (content) => [...circles(content), ...tops(content)];

function circles(content: Content): Problem[] {
  const find = roleFinder(content);
  const nameOf = roleNames(content);
  const superior = (reference: string, role: WrittenRole) => {
    const found = find(reference, role.data.department, role);
    // A title that leads to several roles leads nowhere for certain.
    return found.length === 1 ? found : [];
  };
  const solid = (role: WrittenRole) => superior(role.data.reportsTo ?? '', role);
  const dotted = (role: WrittenRole) => role.data.dottedTo.flatMap((name) => superior(name, role));
  return cyclesIn(content.roles, (role) => [...solid(role), ...dotted(role)]).flatMap(
    ([first, ...others]): Problem[] => {
      if (!first) return [];
      const members = [first, ...others, first];
      const titles = members.map((role) => `「${nameOf(role)}」`).join('→');
      const isDotted = members.some((role, i) => {
        const next = members[i + 1];
        return next && !solid(role).includes(next);
      });
      const message = isDotted
        ? `汇报关系（连同虚线汇报）绕成了圈：${titles}，请改正其中一位的 reportsTo 或 dottedTo`
        : `汇报关系绕成了圈：${titles}，请改正其中一位的直接上级；最高负责人不写 reportsTo`;
      const key = solid(first).length ? 'reportsTo' : 'dottedTo';
      return [{ file: first.file, line: lineOf(first, key), severity: 'error', message }];
    },
  );
}

function tops({ roles, departments, partners }: Content): Problem[] {
  const found = roles.filter(({ data }) => !data.reportsTo);
  if (roles.some(({ broken }) => broken)) return [];
  const outside = new Set(partners.map(({ data }) => data.name));
  const below = roles.filter(({ data }) => data.reportsTo && outside.has(data.reportsTo));
  if (found.length + below.length < 2) return [];
  const titles = found.map(({ data }) => `「${data.title}」`).join('、');
  const message = below.length
    ? `「${below[0]?.data.title}」的上级是外部单位「${below[0]?.data.reportsTo}」，${titles}却没写直接上级；请加上 reportsTo: 上级岗位或外部单位`
    : `最高负责人只能有一位，现在有 ${found.length} 位没写直接上级：${titles}；请给其余岗位加上 reportsTo: 上级岗位，都归外部单位（如集团）管的写外部单位`;
  // The true top belongs to one of the first departments, and others report to it.
  const orders = new Map(departments.map(({ data }) => [data.title, data.order]));
  const orderOf = ({ data }: WrittenRole) => orders.get(data.department) ?? 0;
  const reportsTo = ({ data }: WrittenRole) =>
    roles.filter((role) => role.data.reportsTo === data.title).length;
  const [forgotten] = found.toSorted(
    (a, b) => orderOf(b) - orderOf(a) || reportsTo(a) - reportsTo(b),
  );
  if (!forgotten) return [];
  return [{ file: forgotten.file, line: lineOf(forgotten, ''), severity: 'error', message }];
}
