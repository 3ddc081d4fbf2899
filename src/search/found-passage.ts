import { highlight, type Piece, ranges } from './highlight.ts';
import type { Fragment } from './pagefind-wasm.ts';
import { bordersOf, STANDINGS, type Standing, standingOf } from './word-borders.ts';

/** A passage that holds all the phrases asked for. */
export interface FoundPassage {
  /** Titles of the page and of the section, which is empty above the first heading. */
  readonly page: string;
  readonly section: string;
  readonly url: string;
  /** The sentence that holds the first phrase best, the phrases marked. */
  readonly sentence: readonly Piece[];
  readonly phrases: readonly string[];
  /** How the worst of the phrases stands among the words, where it stands best. */
  readonly standing: Standing;
}

/** A text of the index as a passage found by the phrases; null where it does not hold one of them. */
export function foundPassage(fragment: Fragment, phrases: readonly string[]): FoundPassage | null {
  const { title: page = '', section = '', words = '' } = fragment.meta;
  const { content: text } = fragment;
  const borders = bordersOf(text, words);
  const best = phrases.map((phrase) => {
    const places = ranges(text, [phrase]).map((range) => ({
      from: range[0],
      standing: standingOf(borders, range),
    }));
    return places.sort((a, b) => rank(a.standing) - rank(b.standing))[0];
  });
  const [first] = best;
  const standings = best.flatMap((place) => place?.standing ?? []);
  if (!first || standings.length < phrases.length) return null;
  const standing = standings.sort((a, b) => rank(b) - rank(a))[0] ?? 'whole';
  const sentence = highlight(sentenceAt(text, first.from), phrases);
  return { page, section, url: fragment.url, sentence, phrases, standing };
}

/** The better a phrase stands among the words, the smaller. */
export function rank(standing: Standing): number {
  return STANDINGS.indexOf(standing);
}

/** The sentence that holds the place; of a very long one the part about it. */
function sentenceAt(text: string, place: number): string {
  const ends = text.split('').flatMap((one, at) => (ENDS.includes(one) ? [at] : []));
  const start = (ends.filter((end) => end < place).at(-1) ?? -1) + 1;
  const end = ends.find((one) => one >= place) ?? text.length;
  const from = Math.max(start, place - BEFORE);
  const to = Math.min(end, from + LONGEST);
  return `${from > start ? '…' : ''}${text.slice(from, to)}${to < end ? '…' : ''}`;
}

const ENDS = '。！？；\n';
/** Characters of two lines on a phone, and those of them that stand before what was found. */
const LONGEST = 80;
const BEFORE = 30;
