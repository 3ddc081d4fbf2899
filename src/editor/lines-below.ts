import type { TextEdit } from '../write/text-edit.ts';
import { lineEdits } from './line-edits.ts';

/** The last line up to one that is not empty; lines are counted from 1. */
export function lastWritten(lines: readonly string[], line: number): number {
  let last = line;
  while (last > 0 && !lines[last - 1]?.trim()) last--;
  return last;
}

/** What to change so that lines stand below a line, apart from what begins a block behind them. */
export function insertBelow(
  lines: readonly string[],
  line: number,
  below: readonly string[],
): TextEdit {
  const next = lines[line] ?? '';
  const isApart = !/^#/.test(next) || below.at(-1) === '';
  const wanted = isApart ? below : [...below, ''];
  const place = { first: line + 1, last: line };
  const [edit] = lineEdits(
    lines,
    place,
    wanted.map((text) => ({ from: null, text })),
  );
  return edit ?? { start: 0, end: 0, text: '' };
}

/** What to change so that lines go, of the empty lines around them the upper one with them. */
export function withoutBlock(
  lines: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): TextEdit[] {
  const isEmpty = (line: number) => !lines[line - 1]?.trim();
  const start = first > 1 && isEmpty(first - 1) && isEmpty(last + 1) ? first - 1 : first;
  return lineEdits(lines, { first: start, last }, []);
}
