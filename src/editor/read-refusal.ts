import type { Problem } from '../handbook/problem.ts';

/** A finding as a server told it: what `formatProblems` prints, read back. */
export type ToldProblem = Pick<
  Problem,
  'file' | 'line' | 'severity' | 'message' | 'fix' | 'lastLine' | 'insert'
>;

/**
 * The findings in what a server said of a push, each with its place, in the order in which it told them; none
 * where it said something else.
 */
export function readRefusal(said: string): ToldProblem[] {
  const lines = said.split('\n').map((line) => line.replace(/^GL-HOOK-ERR: /, ''));
  const starts = lines.flatMap((line, at) =>
    PLACE.test(line) || TREE_PLACE.test(line) ? [at] : [],
  );
  return starts.flatMap((start, at) => readProblem(lines.slice(start, starts[at + 1])) ?? []);
}

function readProblem([place = '', told = '', ...rest]: readonly string[]): ToldProblem | null {
  const [, inTree] = TREE_PLACE.exec(place) ?? [];
  if (inTree) return { file: inTree, line: 1, severity: 'error', message: told.trim() };
  const [, file = '', line] = PLACE.exec(place) ?? [];
  const [, kind, message = ''] = /^ {2}(错误|提醒)：(.*)$/.exec(told) ?? [];
  if (!kind) return null;
  const severity = kind === '错误' ? 'error' : 'warning';
  return { file, line: Number(line), severity, message, ...readCorrection(rest) };
}

/** What to write instead, and from which line to which. */
function readCorrection(lines: readonly string[]): Pick<Problem, 'fix' | 'lastLine' | 'insert'> {
  const at = lines.findIndex((line) => FIX.test(line) || INSERT.test(line));
  const [, last] = FIX.exec(lines[at] ?? '') ?? [];
  const behind = lines.slice(at + 1);
  const end = behind.findIndex((line) => !PASTED.test(line));
  const pasted = behind.slice(0, end < 0 ? undefined : end).map((line) => line.replace(PASTED, ''));
  if (at < 0 || !pasted.length) return {};
  const text = pasted.join('\n');
  if (INSERT.test(lines[at] ?? '')) return { insert: text };
  return last ? { fix: text, lastLine: Number(last) } : { fix: text };
}

const PLACE = /^(content\/.+) 第 (\d+) 行 第 \d+ 列$/;
/** Of a push whose files are refused by their names and sizes. */
const TREE_PLACE = /^ {2}\d+\. (content\/.+)$/;
const FIX = /^ {2}请把第 \d+(?: 至 (\d+))? 行改为：$/;
const INSERT = /^ {2}请在第 \d+ 行下面加上：$/;
/** A server on the way may cut off the space at the end of an empty line. */
const PASTED = /^ {2}│ ?/;
