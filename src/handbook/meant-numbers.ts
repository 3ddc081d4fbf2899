import type { WrittenRole } from './content.ts';
import { isDutyNumber, tidyDutyNumber } from './duty-number.ts';
import { numberPrefix } from './number-prefix.ts';

/** What a number in a role's file was meant to be, itself where it is right; null where nobody can tell. */
export type Meant = (number: string, role: WrittenRole) => string | null;

/**
 * Reads numbers by the prefixes of all roles. A number whose prefix nobody has may come from a role
 * that is gone, unless it looks like another.
 */
export function meantNumbers(roles: readonly WrittenRole[]): Meant {
  const prefixes = roles.flatMap((role) => numberPrefix(role) ?? []);
  const known = new Set(prefixes);
  return (number, role) => {
    const isRight = isDutyNumber(number);
    if (isRight && known.has(number.slice(0, number.lastIndexOf('-')))) return number;
    const own = numberPrefix(role);
    const tidy = tidyDutyNumber(number, own === null ? prefixes : [own, ...prefixes]);
    return tidy ?? (isRight ? number : null);
  };
}
