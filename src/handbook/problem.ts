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
  /** Text to paste in place of the lines from `line` to `lastLine`. */
  readonly fix?: string;
  /** The last line the fix replaces; absent where that is `line` itself. */
  readonly lastLine?: number;
  /** A line to add directly below `line`, which `--fix` may write by itself. */
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

function formatProblem(problem: Problem): string {
  const { file, line, severity, message, fix, insert } = problem;
  const head = `${file}:${line}\n  ${severity === 'error' ? '错误' : '提醒'}：${message}`;
  if (fix !== undefined) return `${head}\n  ${replacedLines(problem)}改为：\n${asPasted(fix)}`;
  return insert === undefined
    ? head
    : `${head}\n  请在第 ${line} 行下面加上：\n${asPasted(insert)}`;
}

function replacedLines({ line, lastLine = line }: Problem): string {
  return lastLine === line ? `请把第 ${line} 行` : `请把第 ${line} 至 ${lastLine} 行`;
}

function asPasted(text: string): string {
  return text.replace(/^/gm, '  │ ');
}

function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
