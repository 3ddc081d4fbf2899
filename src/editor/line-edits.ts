import type { TextEdit } from '../write/text-edit.ts';
import { lineStarts } from './line-places.ts';

/** A line as it is to stand: one of the file's lines with these words, or where `from` is null a new one. */
export interface WantedLine {
  readonly from: number | null;
  readonly text: string;
}

/**
 * What to change so that the lines from `first` to `last`, counted from 1, are others. The lines that stay
 * keep their order; they and their line ends are not touched where they say the same.
 */
export function lineEdits(
  lines: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
  wanted: readonly WantedLine[],
): TextEdit[] {
  const starts = lineStarts(lines);
  const edits: TextEdit[] = [];
  let above = first - 1;
  let added: string[] = [];
  const closeGap = (below: number) => {
    const [start, end] = [endOf(above), endOf(below - 1)];
    const text = added.map((line) => `\n${line}`).join('');
    if (start !== end || text) edits.push({ start, end, text });
    added = [];
  };
  for (const { from, text } of wanted) {
    if (from === null) added.push(text);
    else {
      closeGap(from);
      const [start, end] = [starts[from - 1] ?? 0, endOf(from)];
      if (lines[from - 1] !== text) edits.push({ start, end, text });
      above = from;
    }
  }
  closeGap(last + 1);
  return edits;

  function endOf(line: number): number {
    return (starts[line] ?? 0) - 1;
  }
}
