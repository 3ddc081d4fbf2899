import { createHash } from 'node:crypto';
import { correctionOf } from '../handbook/format-problems.ts';
import type { NamedProblem } from '../handbook/problem.ts';

/** Problems as a Code Quality report, which GitLab shows beside a merge request. */
export function codeQuality(problems: readonly NamedProblem[]): string {
  const seen = new Map<string, number>();
  const issues = problems.map((problem) => {
    const { file, line, lastLine = line, severity, kind, message } = problem;
    const same = `${file}\n${kind}\n${message}`;
    const count = (seen.get(same) ?? 0) + 1;
    seen.set(same, count);
    return {
      description: [message, ...correctionOf(problem)].join('\n'),
      check_name: kind,
      // The same as long as the problem stands, also where lines above it come and go.
      fingerprint: createHash('sha256').update(`${same}\n${count}`).digest('hex'),
      severity: severity === 'error' ? 'major' : 'info',
      location: { path: file, lines: { begin: line, end: lastLine } },
    };
  });
  return `${JSON.stringify(issues, null, 2)}\n`;
}
