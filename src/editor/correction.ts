import type { CorrectEdit } from './edit.ts';
import type { ToldProblem } from './read-refusal.ts';

/**
 * The edit that writes what a finding says should stand there instead of the lines that it is about; null
 * where it says nothing of that.
 */
export function correctionOf(
  { file, line, fix, insert }: ToldProblem,
  lines: string,
): CorrectEdit | null {
  if (fix !== undefined) return { kind: 'correct', file, line, was: lines, to: fix };
  if (insert === undefined) return null;
  return { kind: 'correct', file, line, was: lines, to: `${lines}\n${insert}` };
}
