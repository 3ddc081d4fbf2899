import type { Library } from '../library.ts';
import { occurrence } from '../occurrence.ts';
import { tokens } from '../tokens.ts';
import { isIdle } from './question-words.ts';

/** A query without spaces, cut into words. */
export interface Segments {
  /** Names of the vocabulary and pieces of the duties' texts, in order. */
  readonly known: readonly string[];
  /** What is neither, in order, neighbours together. */
  readonly unknown: readonly string[];
}

/**
 * Cuts a run of characters into words that the handbook knows: first as few unknown characters as
 * possible, then as few words of at most `longestWord` characters, then as many characters in names.
 * Words that only ask are left out.
 */
export function cut(run: string, library: Library, longestWord = LONGEST_WORD): Segments {
  const parts = tokens(run);
  const best: (Path | null)[] = [{ unknown: 0, count: 0, named: 0, pieces: [] }];
  for (let end = 1; end <= parts.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const path = best[start];
      const piece = path && pieceOf(parts.slice(start, end), run, library);
      if (!path || !piece) continue;
      const next = follow(path, piece);
      const rival = best[end];
      if (!rival || isBetter(next, rival)) best[end] = next;
    }
  }
  const pieces = best[parts.length]?.pieces ?? [];
  const known = pieces.filter(({ kind }) => kind === 'name' || kind === 'text');
  const unknown = pieces.map(({ kind, text }) => (kind === 'unknown' ? text : ' '));
  return {
    known: [...new Set(known.map(({ text }) => text))],
    unknown: unknown.join('').split(' ').filter(Boolean),
  };
}

/** The longest name of the handbook has 9 characters; a longer one is found in two pieces. */
const LONGEST_WORD = 9;

function pieceOf(parts: readonly string[], run: string, library: Library): Piece | null {
  const text = parts.join('');
  if (isIdle(text, run)) return { kind: 'idle', text };
  if (library.vocabulary.has(text)) return { kind: 'name', text };
  if (occurs(text, library)) return { kind: 'text', text };
  return parts.length === 1 ? { kind: 'unknown', text } : null;
}

/** Whether two or more characters stand together in a duty; most that do not are told by a pair. */
function occurs(text: string, { pairs, text: all }: Library): boolean {
  const characters = [...text];
  const isKnown = characters.every(
    (character, place) => place === 0 || pairs.has(`${characters[place - 1]}${character}`),
  );
  return characters.length > 1 && isKnown && occurrence(all, text) >= 0;
}

function follow(path: Path, piece: Piece): Path {
  return {
    unknown: path.unknown + (piece.kind === 'unknown' ? piece.text.length : 0),
    count: path.count + (piece.kind === 'idle' ? 0 : 1),
    named: path.named + (piece.kind === 'name' ? piece.text.length : 0),
    pieces: [...path.pieces, piece],
  };
}

function isBetter(a: Path, b: Path): boolean {
  return (a.unknown - b.unknown || a.count - b.count || b.named - a.named) < 0;
}

interface Piece {
  readonly kind: 'name' | 'text' | 'idle' | 'unknown';
  readonly text: string;
}

interface Path {
  readonly unknown: number;
  readonly count: number;
  readonly named: number;
  readonly pieces: readonly Piece[];
}
