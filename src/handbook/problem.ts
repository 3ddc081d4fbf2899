import type { KindName } from '../kinds/all-kinds.ts';

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

/** Orders problems by file and line. */
export function byPlace(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line;
}
