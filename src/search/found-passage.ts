import { excerpt } from './excerpt.ts';
import { highlight, type Piece, ranges } from './highlight.ts';
import type { Fragment } from './pagefind-wasm.ts';
import { isCode } from './phrases-in.ts';
import { bordersOf, STANDINGS, type Standing, standingOf } from './word-borders.ts';

/** A passage that holds all the phrases asked for. */
export interface FoundPassage {
  /** Titles of the page and of the section, which is empty above the first heading. */
  readonly page: string;
  readonly section: string;
  readonly url: string;
  /** The sentences that hold the phrases best, the phrases marked. */
  readonly sentence: readonly Piece[];
  /** Those of the phrases that stand in its text; the name of its own page need not. */
  readonly phrases: readonly string[];
  /** How the worst of the phrases stands among the words, where it stands best. */
  readonly standing: Standing;
}

/**
 * A text of the index as a passage found by the phrases, of which the text itself need not hold those that
 * `isNamed` names its page; null where it does not hold one of the others.
 */
export function foundPassage(
  { url, meta, content: text }: Fragment,
  asked: readonly string[],
  isNamed: (phrase: string) => boolean,
): FoundPassage | null {
  const { title: page = '', section = '', words = '' } = meta;
  const borders = bordersOf(text, words);
  const held = asked.flatMap((phrase) => {
    const places = placesOf(text, phrase).map((range) => ({
      from: range[0],
      standing: standingOf(borders, range),
    }));
    const best = places.sort((a, b) => rank(a.standing) - rank(b.standing))[0];
    return best ? [{ phrase, ...best }] : [];
  });
  const phrases = held.map(({ phrase }) => phrase);
  if (!held.length || !asked.every((it) => phrases.includes(it) || isNamed(it))) return null;
  const standing = held.map((it) => it.standing).sort((a, b) => rank(b) - rank(a))[0] ?? 'whole';
  const places = held.map(({ from }) => from);
  const sentence = highlight(excerpt(text, section, places), phrases);
  return { page, section, url, sentence, phrases, standing };
}

/** Where the phrase stands in the text; a code (HL-01) only where it is no part of a longer one. */
function placesOf(text: string, phrase: string): [number, number][] {
  const all = ranges(text, [phrase]);
  if (!isCode(phrase)) return all;
  const isWhole = ([from, to]: [number, number]) =>
    !/[a-z\d][-－]$/i.test(text.slice(0, from)) && !/^[-－][a-z\d]/i.test(text.slice(to));
  return all.filter(isWhole);
}

/** The better a phrase stands among the words, the smaller. */
export function rank(standing: Standing): number {
  return STANDINGS.indexOf(standing);
}
