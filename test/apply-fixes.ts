import type { Problem } from '../src/handbook/problem.ts';

/** A file's text after its author pasted every corrected text and added every missing line. */
export function applyFixes(text: string, problems: readonly Problem[]): string {
  const lines = text.split('\n');
  for (const { line, lastLine = line, fix, insert } of problems.toSorted(
    (a, b) => b.line - a.line,
  )) {
    if (fix !== undefined) lines.splice(line - 1, lastLine - line + 1, ...fix.split('\n'));
    if (insert !== undefined) lines.splice(line, 0, insert);
  }
  return lines.join('\n');
}
