import { factWords, readFact } from '../duty-lines/fact-lines.ts';
import { type FactLabel, isSentence } from '../handbook/fact-labels.ts';
import { plainLine } from '../write/rename/plain-line.ts';
import { applyEdits } from '../write/text-edit.ts';
import { type Piece, pieceEdits } from './list-pieces.ts';

/**
 * The fact line of a duty with other values. Its label and colon, and every value that stays, are kept as
 * they are written, be they links or in bold type.
 */
export function withValues(line: string, label: FactLabel, to: readonly string[]): string {
  const { values } = readFact(factWords(line));
  if (JSON.stringify(values) === JSON.stringify(to)) return line;
  const { plain, places } = plainLine(line);
  const colon = plain.search(/[:：]/);
  const behind = (places[colon] ?? line.length) + 1;
  const [gap = ''] = /^\s*/.exec(line.slice(behind)) ?? [];
  const start = line.slice(0, behind) + gap;
  const pieces = isSentence(label) ? [] : piecesOf(line, values);
  if (!pieces.length) return start + to.join('、');
  const separator = /[、,，;；]\s*/u.exec(plain.slice(colon))?.[0] ?? '、';
  return applyEdits(line, pieceEdits(line, pieces, to, { write: (it) => it, separator }));
}

/** Where each value stands with the marks around it, between the signs that part them; none where that cannot be told. */
function piecesOf(line: string, values: readonly string[]): Piece[] {
  const { plain, places } = plainLine(line);
  const colon = plain.search(/[:：]/);
  const pieces: Piece[] = [];
  let from = colon + 1;
  let start = (places[colon] ?? 0) + 1;
  for (const value of values) {
    const at = plain.indexOf(value, from);
    if (at < 0) return [];
    const parted = plain.slice(from, at).search(/[、,，;；][^、,，;；]*$/u);
    if (parted >= 0) start = (places[from + parted] ?? 0) + 1;
    from = at + value.length;
    const next = plain.slice(from).search(/[、,，;；]/u);
    const end = next < 0 ? line.length : (places[from + next] ?? line.length);
    const own = line.slice(start, end);
    const blanks = own.length - own.trimStart().length;
    pieces.push({ value, start: start + blanks, end: start + own.trimEnd().length });
  }
  return pieces;
}
