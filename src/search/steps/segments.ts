import { oncePer } from '../../handbook/once-per.ts';
import type { Library } from '../library.ts';
import { occurrence } from '../occurrence.ts';
import { tokens } from '../tokens.ts';
import { FILLING, SUFFIXES } from './idle-words.ts';
import { kindNamed } from './kind-words.ts';

/** A query without spaces, cut into words. */
export interface Segments {
  /** Names of the vocabulary and pieces of the duties' texts, in order. */
  readonly known: readonly string[];
  /** The names among them that no unknown word beside them turns into something else. */
  readonly free: readonly string[];
  /** The name that is the last thing said, but for idle words, if it is free; or empty. */
  readonly last: string;
  /** What is neither, in order, neighbours together. */
  readonly unknown: readonly string[];
}

/**
 * Cuts a run of characters into words that the handbook knows: first as few unknown characters and
 * as many in names as possible, then as few other words, then as few names. Idle words (see
 * `idleWords`) are left out.
 */
export function cut(run: string, idle: ReadonlySet<string>, library: Library): Segments {
  const parts = tokens(run);
  const best: (Path | null)[] = [{ strange: 0, texts: 0, names: 0, pieces: [] }];
  for (let end = 1; end <= parts.length; end++) {
    best[end] = null;
    for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
      const path = best[start];
      const text = parts.slice(start, end).join('');
      const isIdle = idle.has(text) || HANGING.has(text) || (start === 0 && LEADING.has(text));
      const one: Piece | null = end - start === 1 ? { kind: 'unknown', text } : null;
      const piece = path && (pieceOf(text, isIdle, library) ?? one);
      if (!path || !piece) continue;
      const next = follow(path, piece);
      const rival = best[end];
      if (!rival || isBetter(next, rival)) best[end] = next;
    }
  }
  const pieces = best[parts.length]?.pieces ?? [];
  const known = pieces.filter(({ kind }) => kind === 'name' || kind === 'text');
  const free = pieces.filter((piece, place) => piece.kind === 'name' && isFree(pieces, place));
  const last = pieces.filter(({ kind }) => kind !== 'idle').at(-1);
  const isFreeName = last?.kind === 'name' && isFree(pieces, pieces.lastIndexOf(last));
  const unknown = pieces.map(({ kind, text }) => (kind === 'unknown' ? text : ' '));
  return {
    known: textsOf(known),
    free: textsOf(free),
    last: isFreeName ? last.text : '',
    unknown: unknown.join('').split(' ').filter(Boolean),
  };
}

/**
 * Whether the name means what it says. An unknown word before it makes it another thing (股权激励 is
 * no 激励), and so does a single unknown character after it (保险箱), unless it is a common suffix. A
 * verb (病历湿了) or an unknown word of several characters (灭火器过期) after it tells what became of it.
 */
function isFree(pieces: readonly Piece[], place: number): boolean {
  if (pieces[place - 1]?.kind === 'unknown') return false;
  const [next, afterNext] = pieces.slice(place + 1);
  if (next?.kind !== 'unknown' || SUFFIXES.has(next.text)) return true;
  return afterNext?.kind === 'unknown' || AFTER_VERBS.test(afterNext?.text ?? '');
}

/** A verb at the start only says what to do with the name behind it: 换机油, 领文具. */
const LEADING: ReadonlySet<string> = new Set(FILLING.filter((word) => word.length === 1));

/** What follows a verb: 灯坏「了」, 病历报「上去」, 床位剩「多少」. */
const AFTER_VERBS = /^(?:[了着过上下来去出起回得不我你他多还都给到])/u;

function textsOf(pieces: readonly Piece[]): string[] {
  return [...new Set(pieces.map(({ text }) => text))];
}

/** The longest name of the handbook has 9 characters; a longer one is found in two pieces. */
const LONGEST_WORD = 9;

function pieceOf(text: string, isIdle: boolean, library: Library): Piece | null {
  if (library.vocabulary.has(text)) return { kind: 'name', text };
  if (isIdle && !library.kinds.has(text)) return { kind: 'idle', text };
  return kindNamed(text, library.kinds) || occurs(text, library) ? { kind: 'text', text } : null;
}

/** Characters with which no word begins or ends: 的床 is a piece of a text and no word. */
const HANGING = new Set('的了和与及并或在将其');

/** Whether two or more characters stand together in a duty; most that do not are told by a pair. */
function occurs(text: string, library: Library): boolean {
  const characters = [...text];
  if (HANGING.has(characters[0] ?? '') || HANGING.has(characters.at(-1) ?? '')) return false;
  const isPair = pairsOf(library);
  const isKnown = characters.every(
    (character, place) => place === 0 || isPair(`${characters[place - 1]}${character}`),
  );
  return characters.length > 1 && isKnown && occurrence(library.text, text) >= 0;
}

/** Tells of two characters whether they stand together in a duty, and remembers it: the pieces of a query share theirs. */
const pairsOf = oncePer(({ text }: Library) => {
  const known = new Map<string, boolean>();
  return (pair: string) => {
    const isPair = known.get(pair) ?? text.includes(pair);
    known.set(pair, isPair);
    return isPair;
  };
});

function follow(path: Path, { kind, text }: Piece): Path {
  const strangeness = { unknown: text.length, name: -text.length, text: 0, idle: 0 };
  return {
    strange: path.strange + strangeness[kind],
    texts: path.texts + (kind === 'text' ? 1 : 0),
    names: path.names + (kind === 'name' ? 1 : 0),
    pieces: [...path.pieces, { kind, text }],
  };
}

function isBetter(a: Path, b: Path): boolean {
  return (a.strange - b.strange || a.texts - b.texts || a.names - b.names) < 0;
}

interface Piece {
  readonly kind: 'name' | 'text' | 'idle' | 'unknown';
  readonly text: string;
}

interface Path {
  /** Unknown characters, less those in names. */
  readonly strange: number;
  readonly texts: number;
  readonly names: number;
  readonly pieces: readonly Piece[];
}
