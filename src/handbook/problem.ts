import { ALL_KINDS, KINDS_TITLE, type KindName } from '../kinds/all-kinds.ts';

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
  /** Whether `--fix` may write the corrected text: it can mean only one thing, and nothing is lost. */
  readonly mechanical?: boolean;
  /** What kind of finding it is, where its rule or reader tells several kinds. */
  readonly kind?: KindName;
}

/** A finding as it is told to people and programs: always of a kind that the guide explains. */
export interface NamedProblem extends Problem {
  readonly kind: KindName;
}

/** A finding with its place in the line. */
export interface PlacedProblem extends NamedProblem {
  /** Which sign of the line is the first that is wrong, counted from 1. */
  readonly column: number;
  /** The lines as they are written; absent where the finding is not about what stands there. */
  readonly written?: string;
}

/** The findings of one rule or reader, of its kind where they are not of another. */
export function ofKind(kind: KindName, problems: readonly Problem[]): NamedProblem[] {
  return problems.map((problem) => ({ ...problem, kind: problem.kind ?? kind }));
}

/** Whether any of the problems refuses the content. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

/** The problems as the text people read, in the order of files and lines, closed by a count. */
export function formatProblems(problems: readonly PlacedProblem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  const counts = [errors && `${errors} 处错误`, warnings && `${warnings} 处提醒`].filter(Boolean);
  return [
    ...problems.toSorted(byPlace).map(formatProblem),
    `共 ${counts.join('、') || '0 处错误'}。`,
  ].join('\n\n');
}

function formatProblem(problem: PlacedProblem): string {
  const { file, line, column, severity, kind, message, written } = problem;
  const told = [
    `${severity === 'error' ? '错误' : '提醒'}：${message}`,
    ...(written === undefined ? [] : ['现在写的是：', ...asPasted(written)]),
    ...correctionOf(problem),
    `见「${KINDS_TITLE}」：${ALL_KINDS[kind].title}`,
  ];
  return [`${file} 第 ${line} 行 第 ${column} 列`, ...told.map((text) => `  ${text}`)].join('\n');
}

/** What to write instead, as lines that people read; none where only the author can tell. */
export function correctionOf(problem: Problem): string[] {
  const { line, fix, insert } = problem;
  if (fix !== undefined) return [`${replacedLines(problem)}改为：`, ...asPasted(fix)];
  return insert === undefined ? [] : [`请在第 ${line} 行下面加上：`, ...asPasted(insert)];
}

function replacedLines({ line, lastLine = line }: Problem): string {
  return lastLine === line ? `请把第 ${line} 行` : `请把第 ${line} 至 ${lastLine} 行`;
}

function asPasted(text: string): string[] {
  return text.split('\n').map((line) => `│ ${line}`);
}

/** Orders problems by file and line. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
