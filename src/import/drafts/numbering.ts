import { type Content, factValues, type WrittenRole } from '../../handbook/content.ts';
import { dutyFiles } from '../../handbook/duty-files.ts';
import { nextDutyNumbers } from '../../handbook/next-duty-numbers.ts';
import { isRoleCode } from '../../handbook/role-code.ts';
import { nextCode } from '../../write/new/next-code.ts';
import type { PlannedRole } from './plan-roles.ts';

/**
 * The roles of the drafts with their codes, by file: the code that the document states where it is free, else the
 * next one as the department writes them; none where the handbook uses none. `content` holds the drafts' stubs.
 */
export function withCodes(
  planned: readonly PlannedRole[],
  content: Content,
): Map<string, WrittenRole> {
  const files = new Set(planned.map(({ file }) => file));
  const roles = content.roles.filter(({ file }) => !files.has(file));
  const taken = new Set(roles.flatMap(({ data }) => data.code ?? []));
  const coded = new Map<string, WrittenRole>();
  const give = (plan: PlannedRole, code: string | null) => {
    const stub = content.roles.find(({ file }) => file === plan.file);
    if (!stub) return;
    const role = code ? { ...stub, data: { ...stub.data, code } } : stub;
    if (code) taken.add(code);
    roles.push(role);
    coded.set(plan.file, role);
  };
  const statedCode = ({ facts }: PlannedRole) => String(facts.fields.get('code') ?? '');
  const isStated = (plan: PlannedRole) => isRoleCode(statedCode(plan));
  for (const plan of planned.filter(isStated))
    give(plan, taken.has(statedCode(plan)) ? null : statedCode(plan));
  for (const plan of planned.filter((it) => !coded.has(it.file)))
    give(plan, plan.home.isKnown ? nextCode({ ...content, roles }, plan.home.name) : null);
  for (const plan of planned.filter(isStated)) {
    const role = coded.get(plan.file);
    if (role && !role.data.code && plan.home.isKnown)
      give(plan, nextCode({ ...content, roles }, plan.home.name));
  }
  return coded;
}

/** A function that hands out the next number of a draft's duties, above those that stand or stood anywhere. */
export function numbersOf(
  coded: ReadonlyMap<string, WrittenRole>,
  content: Content,
): (role: WrittenRole) => string | null {
  const roles = content.roles.map((role) => coded.get(role.file) ?? role);
  return nextDutyNumbers({ ...content, roles });
}

/** Every number of a duty that stands in a content or ever stood there. */
export function takenNumbers(content: Content): ReadonlySet<string> {
  const own = dutyFiles(content).flatMap(({ data, duties }) => [
    ...data.retired,
    ...duties.flatMap((duty) => factValues(duty, '编号')),
  ]);
  return new Set([...own, ...(content.past?.numbers ?? [])]);
}
