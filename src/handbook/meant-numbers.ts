import type { DutyFile } from './duty-files.ts';
import { isDutyNumber, tidyDutyNumber } from './duty-number.ts';
import { numberPrefix } from './number-prefix.ts';

/** What a number in a file was meant to be, itself where it is right; null where nobody can tell. */
export type Meant = (number: string, file: DutyFile) => string | null;

/**
 * Reads numbers by the prefixes of all files. A number whose prefix nobody has may come from a file
 * that is gone, unless it looks like another.
 */
export function meantNumbers(files: readonly DutyFile[]): Meant {
  const prefixes = files.flatMap((file) => numberPrefix(file) ?? []);
  const known = new Set(prefixes);
  return (number, file) => {
    const isRight = isDutyNumber(number);
    if (isRight && known.has(number.slice(0, number.lastIndexOf('-')))) return number;
    const own = numberPrefix(file);
    const tidy = tidyDutyNumber(number, own === null ? prefixes : [own, ...prefixes]);
    return tidy ?? (isRight ? number : null);
  };
}
