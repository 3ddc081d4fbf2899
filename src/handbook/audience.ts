import type { Content, WrittenCommon, WrittenRole } from './content.ts';
import { departmentLine } from './department-line.ts';
import { roleFinder } from './find-role.ts';

/** What stands in place of names where every role is meant. */
export const EVERYBODY = '全体';

/**
 * A function that gives the roles for whom a file of common duties is, in the order of the files. A
 * department means itself and all below it; a name that leads nowhere means nobody.
 */
export function audienceFinder(
  content: Pick<Content, 'roles' | 'departments'>,
): (common: WrittenCommon) => WrittenRole[] {
  const { roles, departments } = content;
  const find = roleFinder(content);
  const titles = new Set(departments.map(({ data }) => data.title));
  const within = (title: string) =>
    roles.filter(({ data }) => departmentLine(data.department, departments).includes(title));
  const named = (name: string) => {
    if (name === EVERYBODY) return roles;
    return titles.has(name) ? within(name) : find(name).slice(0, 1);
  };
  return ({ data }) => {
    const meant = new Set(data.for.flatMap(named));
    const left = new Set(data.except.flatMap(named));
    return roles.filter((role) => meant.has(role) && !left.has(role));
  };
}

/** A function that gives the common duties that a role has, in the order of their files. */
export function commonsFinder(
  content: Pick<Content, 'roles' | 'departments' | 'commons'>,
): (role: WrittenRole) => WrittenCommon[] {
  const audienceOf = audienceFinder(content);
  const audiences = content.commons.map((common) => [common, new Set(audienceOf(common))] as const);
  return (role) => audiences.flatMap(([common, roles]) => (roles.has(role) ? [common] : []));
}

/** For whom common duties are, in words: 全体岗位, 外科、内科/主任, 全体岗位（院长除外）. */
export function audienceText({ data }: WrittenCommon): string {
  const meant = data.for.includes(EVERYBODY) ? `${EVERYBODY}岗位` : data.for.join('、');
  return data.except.length ? `${meant}（${data.except.join('、')}除外）` : meant;
}
