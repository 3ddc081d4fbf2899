/** One finding about the content, told to the person who wrote it. */
export interface Problem {
  /** Path from the project's folder, e.g. `content/roles/sales-manager.mdx`. */
  readonly file: string;
  /** Line in that file, counted from 1. */
  readonly line: number;
  /** An error refuses the whole content; a warning is only said. */
  readonly severity: 'error' | 'warning';
  /** What is wrong, in Chinese. */
  readonly message: string;
  /** Text to paste instead, as whole lines of the file. */
  readonly fix?: string;
  /** A line that `--fix` may write by itself, directly below `line`. */
  readonly insert?: string;
}

/** Whether any of the problems refuses the content. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The problems as the text people read, in the order of files and lines, closed by a count. */
export function formatProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [errors && `${errors} 处错误`, warnings && `${warnings} 处提醒`].filter(Boolean);
  return [
    ...problems.toSorted(byPlace).map(formatProblem),
    `共 ${counts.join('、') || '0 处错误'}。`,
  ].join('\n\n');
}

function formatProblem({ file, line, severity, message, fix }: Problem): string {
  const head = `${file}:${line}\n  ${severity === 'error' ? '错误' : '提醒'}：${message}`;
  return fix === undefined ? head : `${head}\n  请改为：\n${fix.replace(/^/gm, '  │ ')}`;
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
