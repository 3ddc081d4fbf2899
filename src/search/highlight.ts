import { normaliseCharacter } from './normalise.ts';
import { occurrence } from './occurrence.ts';
import { isHan } from './tokens.ts';

/** A piece of a text, marked or not; the pieces together are the text. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** The text cut into pieces, so that exactly the normalised phrases are marked. */
export function highlight(text: string, phrases: readonly string[]): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const [from, to] of ranges(text, phrases)) {
    if (from > end) pieces.push({ text: text.slice(end, from), isMarked: false });
    pieces.push({ text: text.slice(from, to), isMarked: true });
    end = to;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isMarked: false });
  return pieces;
}

/** Where the normalised phrases stand in the text: from and to, in order, touching ones joined. */
export function ranges(text: string, phrases: readonly string[]): [number, number][] {
  const { normal, places } = withPlaces(text);
  const found: [number, number][] = [];
  for (const phrase of phrases.filter(Boolean)) {
    let at = occurrence(normal, phrase);
    while (at >= 0) {
      found.push([places[at]?.[0] ?? 0, places[at + phrase.length - 1]?.[1] ?? text.length]);
      at = occurrence(normal, phrase, at + 1);
    }
  }
  return join(found.sort((a, b) => a[0] - b[0] || b[1] - a[1]));
}

/** The normalised text without spaces beside Chinese, and whence each of its characters comes. */
function withPlaces(text: string): Placed {
  const places: [number, number][] = [];
  let normal = '';
  let at = 0;
  for (const character of text) {
    const form = normaliseCharacter(character);
    const isGap = !form.trim() && (isHan(normal.slice(-1)) || isHan(text.slice(at).trimStart()));
    for (const unit of isGap ? [] : form.split('')) {
      normal += unit;
      places.push([at, at + character.length]);
    }
    at += character.length;
  }
  return { normal, places };
}

function join(sorted: readonly [number, number][]): [number, number][] {
  const joined: [number, number][] = [];
  for (const [from, to] of sorted) {
    const last = joined.at(-1);
    if (last && from <= last[1]) last[1] = Math.max(last[1], to);
    else joined.push([from, to]);
  }
  return joined;
}

interface Placed {
  readonly normal: string;
  readonly places: readonly (readonly [number, number])[];
}
