import type { TextEdit } from '../write/text-edit.ts';

/** Where the line of a place begins. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1;
}

/** Where the line of a place ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end;
}

/** Where each line of a text begins, and behind the last one where another would. */
export function lineStarts(lines: readonly string[]): number[] {
  const starts = [0];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  return starts;
}

/** What to change so that the lines from one place to another go, with a line end. */
export function withoutLines(text: string, from: number, to: number): TextEdit {
  const [start, end] = [lineStart(text, from), lineEnd(text, to)];
  if (end < text.length) return { start, end: end + 1, text: '' };
  return { start: Math.max(start - 1, 0), end, text: '' };
}
