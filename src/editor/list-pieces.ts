import type { TextEdit } from '../write/text-edit.ts';

/** An item of a written list: what it says, and where it stands in the text. */
export interface Piece {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** How items are written that are new in a list. */
export interface ListStyle {
  readonly write: (value: string) => string;
  readonly separator: string;
}

/**
 * What to change so that a list of at least one item has others, of which there is at least one. Items
 * that stay are kept as they are written, those before and behind the change with all that parts them.
 */
export function pieceEdits(
  text: string,
  pieces: readonly Piece[],
  to: readonly string[],
  { write, separator }: ListStyle,
): TextEdit[] {
  const most = Math.min(pieces.length, to.length);
  let [above, below] = [0, 0];
  while (above < most && pieces[above]?.value === to[above]) above++;
  while (below < most - above && pieces.at(-1 - below)?.value === to.at(-1 - below)) below++;
  const gone = pieces.slice(above, pieces.length - below);
  const wanted = to.slice(above, to.length - below).map((value) => {
    const same = gone.find((piece) => piece.value === value);
    return same ? text.slice(same.start, same.end) : write(value);
  });
  if (!gone.length && !wanted.length) return [];
  const [before, behind] = [pieces[above - 1], pieces[pieces.length - below]];
  const [first, last] = [gone.at(0), gone.at(-1)];
  if (first && last && wanted.length)
    return [{ start: first.start, end: last.end, text: wanted.join(separator) }];
  if (first && last)
    return before
      ? [{ start: before.end, end: last.end, text: '' }]
      : [{ start: first.start, end: behind?.start ?? last.end, text: '' }];
  if (before) return [insert(before.end, wanted.map((it) => separator + it).join(''))];
  return [insert(behind?.start ?? 0, wanted.map((it) => it + separator).join(''))];
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}
