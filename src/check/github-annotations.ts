import { correctionOf } from '../handbook/format-problems.ts';
import type { PlacedProblem } from '../handbook/problem.ts';
import { ALL_KINDS } from '../kinds/all-kinds.ts';

/** Problems as GitHub, Gitea and Forgejo show them at the lines of a change: one workflow command each. */
export function githubAnnotations(problems: readonly PlacedProblem[]): string[] {
  return problems.map((problem) => {
    const { file, line, column, lastLine = line, severity, kind, message } = problem;
    const title = ALL_KINDS[kind].title;
    // A column is only allowed where one line is meant.
    const place =
      lastLine === line
        ? { file, line, col: column, title }
        : { file, line, endLine: lastLine, title };
    const properties = Object.entries(place).map(([key, value]) => `${key}=${inProperty(value)}`);
    const text = [message, ...correctionOf(problem)].join('\n');
    return `::${severity} ${properties.join(',')}::${inMessage(text)}`;
  });
}

function inMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(value: string | number): string {
  return inMessage(String(value)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
