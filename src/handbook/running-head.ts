import type { Role } from './model.ts';

/**
 * What stands at the top of every printed sheet of a role, its title first. A code, version or date that
 * HR has not given is left out. Where the text differs from what was approved last, that is said.
 */
export function runningHead({ title, code, department, facts, approvals }: Role): string[] {
  const last = approvals.at(-1);
  const { version, effective } = last?.isPresent ? last : facts;
  return [
    title,
    '岗位说明书',
    ...(code ? [code] : []),
    department.title,
    ...(version ? [`版本 ${version}`] : []),
    ...(effective ? [`生效日期 ${effective}`] : []),
    ...(last && !last.isPresent ? [`${last.version} 版之后的未批准稿`] : []),
  ];
}
