import type { MarkedWords } from './mark-words.ts';

/** Of marked lines those that begin within so many characters, and dots where any is left out. */
export function shortenMarked(
  lines: readonly (readonly MarkedWords[])[],
  most: number,
): (readonly MarkedWords[])[] {
  let left = most;
  const shown: (readonly MarkedWords[])[] = [];
  for (const line of lines) {
    if (left <= 0) return [...shown, [{ kind: 'kept', text: '……（后面还有，略）' }]];
    left -= line.reduce((sum, { text }) => sum + text.length, 0);
    shown.push(line);
  }
  return shown;
}
