import type { Role } from './model.ts';

/**
 * What stands at the top of every printed sheet of a role, its title first. A code, version or date that
 * HR has not given is left out.
 */
export function runningHead({ title, code, department, facts }: Role): string[] {
  const { version, effective } = facts;
  return [
    title,
    '岗位说明书',
    ...(code ? [code] : []),
    department.title,
    ...(version ? [`版本 ${version}`] : []),
    ...(effective ? [`生效日期 ${effective}`] : []),
  ];
}
