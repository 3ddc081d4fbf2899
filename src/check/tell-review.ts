import type { NamedProblem } from '../handbook/problem.ts';

/** What the review asks, a line for each kind; empty where it asks nothing. `owner` keeps the handbook. */
export function tellReview(problems: readonly NamedProblem[], owner: string): string {
  if (!problems.length) return '';
  const told = problems.map(({ file, line, kind, message }) =>
    kind === 'idle-answer' ? `  ${file} 第 ${line} 行：${message}` : `  ${message}`,
  );
  return [
    `提醒：体检还有下面这些请${owner}过目，不影响发布。逐条列在网站的「体检」一页；已经定了、不用再问的，写进 content/review.yaml：`,
    ...told,
  ].join('\n');
}
