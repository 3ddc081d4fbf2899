import { factValues, type WrittenDuty, type WrittenRole } from '../content.ts';
import { nextDutyNumbers } from '../duty-number.ts';
import { formatFact } from '../duty-text.ts';
import type { Problem } from '../problem.ts';
import type { Check } from './check.ts';

/** Every duty has one permanent 编号 of its own, and none that was ever given up. */
export const dutyNumbers: Check = (content) => {
  const free = nextDutyNumbers(content.roles);
  const retired = new Map(
    content.roles.flatMap((role) => role.data.retired.map((number) => [number, role] as const)),
  );
  const seen = new Map<string, { role: WrittenRole; duty: WrittenDuty }>();
  return content.roles.flatMap((role) =>
    role.duties.flatMap((duty): Problem[] => {
      const numbers = factValues(duty, '编号');
      const [number] = numbers;
      if (duty.flawed) return [];
      const line = duty.facts.find(({ label }) => label === '编号')?.line ?? duty.line;
      const place = { file: role.file, line, severity: 'error' as const };
      if (!number) {
        const insert = formatFact('编号', [free(role)]);
        const message = `这条职责没有编号，请在它下面加一行（或运行 npm run check -- --fix）：${duty.text}`;
        return [{ ...place, message, fix: insert, insert }];
      }
      if (numbers.length > 1 || !NUMBER.test(number)) {
        const message = `编号「${numbers.join('、')}」要写成一个 ${role.data.code}-01 这样的编号`;
        return [{ ...place, message, fix: formatFact('编号', [free(role)]) }];
      }
      const retiredIn = retired.get(number);
      if (retiredIn) {
        const message = `编号「${number}」已停用（见 ${retiredIn.file}），停用的编号不再使用`;
        return [{ ...place, message, fix: formatFact('编号', [free(role)]) }];
      }
      const first = seen.get(number);
      seen.set(number, first ?? { role, duty });
      if (!first) return [];
      const message = `编号「${number}」已经用在 ${first.role.file} 第 ${first.duty.line} 行的职责上，编号不能重复`;
      return [{ ...place, message, fix: formatFact('编号', [free(role)]) }];
    }),
  );
};

const NUMBER = /^[A-Z]{2,4}-\d{2}-\d{2,3}$/;
