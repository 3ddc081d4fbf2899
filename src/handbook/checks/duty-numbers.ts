import { factValues, type WrittenDuty, type WrittenRole } from '../content.ts';
import { nextDutyNumbers, tidyDutyNumber } from '../duty-number.ts';
import { DUTY_NUMBER } from '../duty-number-pattern.ts';
import { formatFact } from '../duty-text.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Every duty has one permanent 编号 of its own, and none that was ever given up. */
export const dutyNumbers: Check = (content) => {
  const { roles } = content;
  const free = nextDutyNumbers(content);
  const retired = new Map(
    roles.flatMap((role) => role.data.retired.map((number) => [number, role.file] as const)),
  );
  const all = roles.flatMap((role) => role.duties.map((duty) => ({ role, duty })));
  const owners = ownersOf(all);
  return all.flatMap(({ role, duty }): Problem[] => {
    if (duty.flawed) return [];
    // Numbers are made of the role's code; while that is refused, none can be told.
    if (role.broken && !factValues(duty, '编号').length) return [];
    const numbers = numbersOf({ role, duty });
    const [number] = numbers;
    const line = duty.facts.find(({ label }) => label === '编号')?.line ?? duty.line;
    const place = { file: role.file, line, severity: 'error' as const };
    if (!number) {
      const message = `这条职责没有编号，可以运行 npm run check -- --fix 补上：${duty.text}`;
      return [{ ...place, message, insert: formatFact('编号', [free(role)]) }];
    }
    const refuse = (message: string, right = free(role)): Problem[] => [
      { ...place, message, fix: formatFact('编号', [right]) },
    ];
    if (numbers.length > 1 || !DUTY_NUMBER.test(number)) {
      const isFree = (meant: string) =>
        !retired.has(meant) && (owners.get(meant)?.duty ?? duty) === duty;
      const right = numbers.map(tidyDutyNumber).find((n) => DUTY_NUMBER.test(n) && isFree(n));
      const written = numbers.join('、');
      return refuse(`编号「${written}」要写成一个 ${role.data.code}-01 这样的编号`, right);
    }
    const retiredIn = retired.get(number);
    if (retiredIn) return refuse(`编号「${number}」已停用（见 ${retiredIn}），停用的编号不再使用`);
    const first = owners.get(number);
    if (!first || first.duty === duty) return [];
    const where = `${first.role.file} 第 ${first.duty.line} 行`;
    return refuse(`编号「${number}」已经用在 ${where}的职责上，编号不能重复`);
  });
};

interface Numbered {
  readonly role: WrittenRole;
  readonly duty: WrittenDuty;
}

/** Who keeps a number: the duty in the role with that code, or else the first. */
function ownersOf(all: readonly Numbered[]): Map<string, Numbered> {
  const owners = new Map<string, Numbered>();
  for (const numbered of all) {
    const [number = ''] = numbersOf(numbered);
    const isAtHome = number.startsWith(`${numbered.role.data.code}-`);
    const isFirst = !owners.has(number);
    const isSecondAtHome = owners.get(number)?.role === numbered.role;
    if (isFirst || (isAtHome && !isSecondAtHome)) owners.set(number, numbered);
  }
  return owners;
}

function numbersOf({ duty }: Numbered): readonly string[] {
  return factValues(duty, '编号');
}
