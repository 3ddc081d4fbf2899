import { type Content, factValues, lineOf, type WrittenDuty } from '../content.ts';
import { dutyFiles } from '../duty-files.ts';
import { numberPrefix } from '../number-prefix.ts';
import type { Problem } from '../problem.ts';
import { sourceIds } from '../source-ids.ts';
import { didYouMean, suggest } from '../suggest.ts';
import type { Check } from './check.ts';

/** Every item of the original documents is carried on by duties that exist, or said to be abolished. */
export const sourcesAccountedFor: Check = (content) => [...entries(content), ...missing(content)];

function entries(content: Content): Problem[] {
  const { sources } = content;
  const numbers = dutyFiles(content).flatMap(({ duties }) =>
    duties.flatMap((duty) => factValues(duty, '编号')),
  );
  const known = new Set(numbers);
  const unread = unreadPrefixes(content);
  const ids = sourceIds(content);
  const isLost = (number: string) =>
    !known.has(number) && !unread.some((prefix) => number.startsWith(prefix));
  return sources.flatMap((source): Problem[] => {
    const place = { file: source.file, line: lineOf(source, ''), severity: 'error' as const };
    if (!ids.includes(source.id)) {
      if (source.broken) return [];
      const message = `原文没有编号为「${source.id}」的条目${didYouMean(suggest(source.id, ids))}？请改正，或在所属一节的「条号」里加上它`;
      return [{ ...place, message }];
    }
    const targets = Array.isArray(source.data) ? source.data : [];
    return targets.filter(isLost).map((number) => {
      const near = suggest(number, numbers);
      const message = `原文条目「${source.id}」指向的职责「${number}」不存在${didYouMean(near)}？若已删除，请改为承接它的职责，或 {废止: 原因}`;
      return { ...place, message };
    });
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

function missing(content: Content): Problem[] {
  const { sources, problems } = content;
  const ids = sourceIds(content);
  const file = 'content/sources.yaml';
  const isUnread = problems.some((problem) => problem.file === file);
  if (isUnread && sources.every(({ broken }) => broken)) return [];
  // A mistyped id is told where it stands, not once more as missing.
  const written = new Set(sources.flatMap(({ id }) => (ids.includes(id) ? id : suggest(id, ids))));
  return ids
    .filter((id) => !written.has(id))
    .map((id) => ({
      file,
      line: 1,
      severity: 'error',
      message: `原文条目「${id}」没有着落；请加一行「${id}: [承接它的职责编号]」或「${id}: {废止: 原因}」`,
    }));
}
