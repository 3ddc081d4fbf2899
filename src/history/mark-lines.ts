import { diffArrays } from 'diff';
import { type MarkedWords, markWords } from './mark-words.ts';

/** What stands for lines that are left out. */
export const LEFT_OUT: readonly MarkedWords[] = [{ kind: 'kept', text: '……' }];

/**
 * The lines of two texts that differ, each with its words marked; a line that took the place of one is set
 * beside it. Lines that both have are left out, and `LEFT_OUT` stands for them.
 */
export function markLines(
  before: readonly string[],
  after: readonly string[],
): (readonly MarkedWords[])[] {
  const lines: (readonly MarkedWords[])[] = [];
  let deleted: string[] = [];
  const close = (inserted: readonly string[]) => {
    const count = Math.max(deleted.length, inserted.length);
    for (let at = 0; at < count; at++) lines.push(markWords(deleted[at] ?? '', inserted[at] ?? ''));
    deleted = [];
  };
  for (const { value, added, removed } of diffArrays([...before], [...after])) {
    if (removed) deleted = value;
    else close(added ? value : []);
    if (!added && !removed && value.length) lines.push(LEFT_OUT);
  }
  close([]);
  return lines;
}
