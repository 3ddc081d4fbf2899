import { type Content, factValues, type WrittenRole } from '../../handbook/content.ts';
import { type DutyFile, dutyFiles } from '../../handbook/duty-files.ts';
import { nextDutyNumbers } from '../../handbook/next-duty-numbers.ts';
import { isRoleCode } from '../../handbook/role-code.ts';
import { nextCode } from '../../write/new/next-code.ts';
import type { Answers } from './answers.ts';
import type { PlannedRole } from './plan-roles.ts';

/**
 * The roles of the drafts with their codes, by file: the code that the document states where it is free, else the
 * next one as the department writes them, from the one that HR has answered on; none where the handbook uses none. `content` holds the drafts' stubs.
 */
export function withCodes(
  planned: readonly PlannedRole[],
  content: Content,
  answers: Answers,
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
  const firsts = new Map(answers.codes);
  const newCode = (department: string) => {
    const first = firsts.get(department);
    firsts.delete(department);
    return first ?? nextCode({ ...content, roles }, department);
  };
  const statedCode = ({ facts }: PlannedRole) => String(facts.fields.get('code') ?? '');
  const isStated = (plan: PlannedRole) => isRoleCode(statedCode(plan));
  for (const plan of planned.filter(isStated)) {
    const isOwn = plan.existing !== '' && isNumbered(plan);
    give(plan, taken.has(statedCode(plan)) && !isOwn ? null : statedCode(plan));
  }
  for (const plan of planned.filter((it) => !coded.has(it.file)))
    give(plan, plan.home.isKnown && !isNumbered(plan) ? newCode(plan.home.name) : null);
  for (const plan of planned.filter(isStated)) {
    const role = coded.get(plan.file);
    if (role && !role.data.code && plan.home.isKnown) give(plan, newCode(plan.home.name));
  }
  return coded;
}

/** Whether a document of ours tells the numbers of the role's duties, and with that whether it has a code. */
function isNumbered({ role }: PlannedRole): boolean {
  return (
    role.paper?.duties.some(({ facts }) => facts.some(({ label }) => label === '编号')) ?? false
  );
}

/** A function that hands out the next number of a draft's duties, above those that stand or stood anywhere. */
export function numbersOf(
  coded: ReadonlyMap<string, WrittenRole>,
  content: Content,
): (role: WrittenRole) => string | null {
  const roles = content.roles.map((role) => coded.get(role.file) ?? role);
  return nextDutyNumbers({ ...content, roles });
}

/**
 * A function that gives, for a draft, one that tells whether a number is taken, and takes it: every number that
 * stands in a content or ever stood there is. A document of ours brings back its own: of numbers that stand, those
 * of the same role are free to it, and of the past all are.
 */
export function numberTaker(content: Content): (plan: PlannedRole) => (number: string) => boolean {
  const given = new Set<string>();
  const files = dutyFiles(content);
  const numbersIn = ({ data, duties }: DutyFile) => [
    ...data.retired,
    ...duties.flatMap((duty) => factValues(duty, '编号')),
  ];
  const past = content.past?.numbers ?? new Set<string>();
  return ({ role, existing }) => {
    const others = role.paper ? files.filter(({ file }) => file !== existing) : files;
    const taken = new Set(others.flatMap(numbersIn));
    return (number) => {
      const isTaken = given.has(number) || taken.has(number) || (!role.paper && past.has(number));
      given.add(number);
      return isTaken;
    };
  };
}
