import type { NamedProblem, Problem } from '../handbook/problem.ts';

/**
 * What is wrong with how lines are written, and with what they say, as one problem a line: a line whose
 * value is refused has no corrected text but the one that is right in both.
 */
export function withRefused(
  written: readonly NamedProblem[],
  refused: readonly NamedProblem[],
): NamedProblem[] {
  const joined = new Map<NamedProblem, NamedProblem>();
  const told = written.map((problem) => {
    const other = refused.find((it) => !joined.has(it) && isSameLine(problem, it));
    if (!other) return problem;
    joined.set(other, problem);
    const { file, line, severity } = problem;
    const message = `${problem.message}；${other.message}`;
    return {
      file,
      line,
      severity,
      kind: other.kind,
      message,
      ...(other.fix === undefined ? {} : { fix: other.fix }),
    };
  });
  return [...told, ...refused.filter((it) => !joined.has(it))];
}

function isSameLine(written: Problem, refused: Problem): boolean {
  const isOneLine = (written.lastLine ?? refused.lastLine) === undefined;
  return isOneLine && written.fix !== undefined && written.line === refused.line;
}
