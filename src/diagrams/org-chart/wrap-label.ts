import { textWidth } from '../measure-text.ts';

/**
 * A title as lines of at most `limit` em, as few as possible and about equally long. Lines end
 * between words or Han characters, never before a closing or after an opening mark; a longer word is
 * cut. Spaces at line ends go. Never empty.
 */
export function wrapLabel(title: string, limit: number): string[] {
  const pieces = (title.match(PIECE) ?? []).flatMap((piece) => cut(piece, limit));
  const fewest = fill(pieces, limit).length;
  let target = Math.max(1, textWidth(title) / fewest);
  let lines = fill(pieces, target);
  while (lines.length > fewest && target < limit) {
    target = Math.min(limit, target + 0.5);
    lines = fill(pieces, target);
  }
  return lines;
}

const OPENING = '(（《「『【“';
const CLOSING = ')）》」』】”，.;:!?，。、；：！？…';
const PIECE = new RegExp(
  `\\s*[${OPENING}]*(?:[\\p{Script=Latin}\\p{Mark}\\d&'’./+_-]+|[^\\s${OPENING}])[${CLOSING}]*|\\s*\\S`,
  'gu',
);

function fill(pieces: readonly string[], limit: number): string[] {
  const lines = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    if (line === '' || textWidth(line + piece) <= limit) lines[lines.length - 1] = line + piece;
    else lines.push(piece.trimStart());
  }
  return lines.map((line) => line.trim());
}

function cut(piece: string, limit: number): string[] {
  if (textWidth(piece.trim()) <= limit) return [piece];
  const parts = [''];
  for (const character of piece) {
    const part = parts.at(-1) ?? '';
    if (textWidth(part + character) <= limit) parts[parts.length - 1] = part + character;
    else parts.push(character);
  }
  return parts;
}
