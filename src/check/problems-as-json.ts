import type { PlacedProblem } from '../handbook/problem.ts';

/** Problems for other programs: an array of objects, with none of the keys that are not documented. */
export function problemsAsJson(problems: readonly PlacedProblem[]): string {
  const told = problems.map(
    ({ file, line, column, lastLine, severity, kind, message, fix, insert }) => ({
      file,
      line,
      column,
      lastLine,
      severity,
      kind,
      message,
      fix,
      insert,
    }),
  );
  return JSON.stringify(told, null, 2);
}
