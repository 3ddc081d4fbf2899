import { type Content, factValues } from './content.ts';
import { dutyFiles } from './duty-files.ts';
import { splitDutyNumber } from './duty-number.ts';
import { numberPrefix } from './number-prefix.ts';

/** What numbers are read from. */
export type NumberedContent = Pick<Content, 'roles' | 'commons' | 'sources' | 'past'>;

/**
 * The highest serial ever given, by the prefix of the series: of numbers that are in use anywhere (a
 * duty keeps its number when it moves to another role), retired, pointed at by the sources or known
 * from the past. A number that is nowhere may belong to a duty that was removed.
 */
export function highestSerials(content: NumberedContent): Map<string, number> {
  const { sources, past } = content;
  const pointedAt = sources.flatMap(({ data }) => (Array.isArray(data) ? data : []));
  const used = dutyFiles(content).flatMap(({ data, duties }) => [
    ...data.retired,
    ...duties.flatMap((duty) => factValues(duty, '编号')),
  ]);
  const highest = new Map<string, number>();
  for (const number of [...pointedAt, ...used, ...(past?.numbers ?? [])]) {
    const { prefix, serial } = splitDutyNumber(number) ?? { prefix: '', serial: 0 };
    raise(highest, prefix, serial);
  }
  return highest;
}

/** The highest serial that the files of each series say was given (`lastNumber`). */
export function statedSerials(content: NumberedContent): Map<string, number> {
  const stated = new Map<string, number>();
  for (const file of dutyFiles(content)) {
    const prefix = numberPrefix(file);
    const { lastNumber } = file.data;
    if (prefix !== null && lastNumber !== undefined) raise(stated, prefix, lastNumber);
  }
  return stated;
}

/** Raises the serial of a prefix to one that is not lower. */
export function raise(serials: Map<string, number>, prefix: string, serial: number): void {
  serials.set(prefix, Math.max(serials.get(prefix) ?? 0, serial));
}
