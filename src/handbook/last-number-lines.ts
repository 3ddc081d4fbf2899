import { lineOf } from './content.ts';
import { type DutyFile, dutyFiles, numberingLine } from './duty-files.ts';
import { dutyNumber } from './duty-number.ts';
import { highestSerials, type NumberedContent, statedSerials } from './given-numbers.ts';
import { numberPrefix } from './number-prefix.ts';
import type { Problem } from './problem.ts';

/**
 * The lines `lastNumber` that keep the highest serial of every series, where it is stated too low or
 * not at all. Files that share a series need one among them. A series of which a file was refused is
 * left as it is.
 */
export function lastNumberLines(content: NumberedContent): Problem[] {
  const stated = statedSerials(content);
  const highest = highestSerials(content);
  const series = Map.groupBy(dutyFiles(content), numberPrefix);
  return [...series].flatMap(([prefix, files]): Problem[] => {
    const last = highest.get(prefix ?? '') ?? 0;
    if (prefix === null || files.some(({ broken }) => broken)) return [];
    if (last <= (stated.get(prefix) ?? 0)) return [];
    const number = dutyNumber(prefix, last);
    const keeper = files.find(({ data }) => data.lastNumber === stated.get(prefix));
    return keeper ? [lineIn(keeper, last, number)] : [];
  });
}

function lineIn(keeper: DutyFile, last: number, number: string): Problem {
  const { file, data } = keeper;
  const text = `lastNumber: ${last}`;
  if (data.lastNumber !== undefined) {
    const message = `lastNumber（已用到的最大序号）是 ${data.lastNumber}，编号却已经用到 ${number}`;
    const line = lineOf(keeper, 'lastNumber');
    return { file, line, severity: 'warning', message, fix: text };
  }
  const line = numberingLine(keeper);
  const message = `还没有写已用到的最大序号，编号已经用到 ${number}`;
  return { file, line, severity: 'warning', message, insert: text };
}
