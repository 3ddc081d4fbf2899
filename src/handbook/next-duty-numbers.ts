import { type DutyFile, dutyFiles } from './duty-files.ts';
import { dutyNumber, splitDutyNumber } from './duty-number.ts';
import { highestSerials, type NumberedContent, raise, statedSerials } from './given-numbers.ts';
import { numberPrefix } from './number-prefix.ts';

/**
 * A function that hands out the next free duty number of a file, a new one at every call; null where
 * its prefix is not known. It is higher than all that were ever given, and no role's code.
 */
export function nextDutyNumbers(content: NumberedContent): (file: DutyFile) => string | null {
  const last = highestSerials(content);
  for (const [prefix, serial] of statedSerials(content)) raise(last, prefix, serial);
  for (const { data } of dutyFiles(content)) {
    const code = splitDutyNumber(data.code ?? '');
    if (code) raise(last, code.prefix, code.serial);
  }
  return (file) => {
    const prefix = numberPrefix(file);
    if (prefix === null) return null;
    const serial = (last.get(prefix) ?? 0) + 1;
    last.set(prefix, serial);
    return dutyNumber(prefix, serial);
  };
}
