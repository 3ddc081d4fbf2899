import type { Content } from '../content.ts';
import { dutyFiles } from '../duty-files.ts';
import { splitDutyNumber, tidyDutyNumber } from '../duty-number.ts';
import { type LostNumber, lostNumbers } from '../lost-numbers.ts';
import { numberPrefix } from '../number-prefix.ts';

/** The lost numbers that begin like those of no file, and look like none; without what was told. */
export function lostPrefixes(content: Content): LostNumber[][] {
  const { told } = content;
  const prefixes = dutyFiles(content).flatMap((file) => numberPrefix(file) ?? []);
  const lost = lostNumbers(content).filter(({ number }) => {
    const prefix = splitDutyNumber(number)?.prefix;
    return (
      prefix &&
      !told?.prefixes.has(prefix) &&
      !prefixes.includes(prefix) &&
      tidyDutyNumber(number, prefixes) === null
    );
  });
  return [...Map.groupBy(lost, ({ number }) => splitDutyNumber(number)?.prefix).values()];
}
