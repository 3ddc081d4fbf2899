import type { Content } from '../../handbook/content.ts';
import { departmentInitials } from '../../handbook/department-initials.ts';
import { splitDutyNumber } from '../../handbook/duty-number.ts';

/**
 * The next free code of a role in a department, in the way in which its others are written, or else with
 * the initials of the department; null where the handbook, or the department, uses none.
 */
export function nextCode(
  { roles, commons, past }: Pick<Content, 'roles' | 'commons' | 'past'>,
  department: string,
): string | null {
  const own = roles.filter(({ data }) => data.department === department);
  const coded = (own.length ? own : roles).flatMap(({ data }) => data.code ?? []);
  if (!coded.length) return null;
  const last = coded.toSorted((a, b) => serialOf(a) - serialOf(b)).at(-1) ?? '';
  const [, before = '', digits = ''] = LAST_DIGITS.exec(last) ?? [];
  if (!digits) return null;
  const separator = /[._-]$/.exec(before)?.[0] ?? '';
  const prefix = own.length ? before : `${departmentInitials(department)}${separator}`;
  const taken = new Set([
    ...[...roles, ...commons].flatMap(({ data }) => data.code ?? []),
    ...[...(past?.numbers ?? [])].flatMap((number) => splitDutyNumber(number)?.prefix ?? []),
  ]);
  for (let serial = own.length ? serialOf(last) + 1 : 1; ; serial++) {
    const code = `${prefix}${String(serial).padStart(digits.length, '0')}`;
    if (!taken.has(code)) return code;
  }
}

function serialOf(code: string): number {
  return Number(LAST_DIGITS.exec(code)?.[2] ?? -1);
}

const LAST_DIGITS = /^(.*?)([0-9]{1,9})$/u;
