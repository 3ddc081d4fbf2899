import { factValues, type WrittenRole } from './content.ts';

/**
 * A function that hands out the next free duty number of a role, a new one at every call. Numbers in
 * use anywhere (a duty keeps its number when it moves to another role) and retired ones are not free.
 */
export function nextDutyNumbers(roles: readonly WrittenRole[]): (role: WrittenRole) => string {
  const taken = roles.flatMap(({ data, duties }) => [
    ...data.retired,
    ...duties.flatMap((duty) => factValues(duty, '编号')),
  ]);
  const last = new Map<string, number>();
  return ({ data: { code } }) => {
    const used = taken.filter((number) => number.startsWith(`${code}-`));
    const serials = used.map((number) => Number(number.slice(code.length + 1)) || 0);
    const next = (last.get(code) ?? Math.max(0, ...serials)) + 1;
    last.set(code, next);
    return `${code}-${String(next).padStart(2, '0')}`;
  };
}
