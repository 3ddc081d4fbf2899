import { factValues } from './content.ts';
import type { DutyFile } from './duty-files.ts';
import { isDutyNumber, tidyDutyNumber } from './duty-number.ts';
import { numberPrefix } from './number-prefix.ts';

/** What a number in a file was meant to be, itself where it is right; null where nobody can tell. */
export type Meant = (number: string, file: DutyFile) => string | null;

/**
 * Reads numbers by the prefixes of all files. A number whose prefix nobody has may come from a file
 * that is gone, unless it looks like another. A zero too much is one where others have none.
 */
export function meantNumbers(files: readonly DutyFile[]): Meant {
  const prefixes = files.flatMap((file) => numberPrefix(file) ?? []);
  const known = new Set(prefixes);
  const isPadded = padding(files);
  return (number, file) => {
    const isRight = isDutyNumber(number);
    const isKnown = isRight && known.has(prefixOf(number));
    if (isKnown && !isPadded(number)) return number;
    const own = numberPrefix(file);
    const tidy = tidyDutyNumber(number, own === null ? prefixes : [own, ...prefixes]);
    return tidy ?? (isRight ? number : null);
  };
}

/** Whether a number has a zero too much: half of its prefix have none, or of all where it is the only one. */
function padding(files: readonly DutyFile[]): (number: string) => boolean {
  const all = files.flatMap(({ duties }) => duties.flatMap((duty) => factValues(duty, '编号')));
  const byPrefix = Map.groupBy(all, prefixOf);
  const areShort = (numbers: readonly string[]) =>
    numbers.filter((it) => /-\d\d$/.test(it)).length >= numbers.filter(hasZero).length;
  const areAllShort = areShort(all);
  return (number) => {
    if (!hasZero(number)) return false;
    const own = byPrefix.get(prefixOf(number)) ?? [];
    return own.length > 1 ? areShort(own) : areAllShort;
  };
}

function hasZero(number: string): boolean {
  return /-0\d{2,}$/.test(number);
}

function prefixOf(number: string): string {
  return number.slice(0, number.lastIndexOf('-'));
}
