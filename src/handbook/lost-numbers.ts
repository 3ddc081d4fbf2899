import { type Content, factValues, lineOf, type WrittenDuty } from './content.ts';
import { dutyFiles } from './duty-files.ts';
import { numberPrefix } from './number-prefix.ts';

/** A number of a duty in `content/sources.yaml` that no duty has. */
export interface LostNumber {
  readonly number: string;
  /** The item of the original document that points at it. */
  readonly source: string;
  readonly file: string;
  readonly line: number;
}

/** All numbers that the sources point at and no duty has, as far as all duties could be read. */
export function lostNumbers(content: Content): LostNumber[] {
  const known = new Set(
    dutyFiles(content).flatMap(({ duties }) => duties.flatMap((duty) => factValues(duty, '编号'))),
  );
  const unread = unreadPrefixes(content);
  const isLost = (number: string) =>
    !known.has(number) && !unread.some((prefix) => number.startsWith(prefix));
  return content.sources.flatMap((source) => {
    const targets = Array.isArray(source.data) ? source.data.filter(isLost) : [];
    const place = { source: source.id, file: source.file, line: lineOf(source, '') };
    return targets.map((number) => ({ ...place, number }));
  });
}

/**
 * Beginnings of the numbers of files that could not be read in full, or in which a duty has lost its
 * number; any of them may be written.
 */
function unreadPrefixes(content: Content): string[] {
  const unread = new Set(content.problems.map(({ file }) => file));
  return dutyFiles(content)
    .filter(({ file, duties }) => unread.has(file) || duties.some(hasNoNumber))
    .map(numberPrefix)
    .map((prefix) => (prefix === null ? '' : `${prefix}-`));
}

function hasNoNumber(duty: WrittenDuty): boolean {
  return factValues(duty, '编号').length === 0;
}
