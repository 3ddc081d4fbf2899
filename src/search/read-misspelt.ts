import type { Context } from './context.ts';
import { relabel, SLIPS, type Slip, union } from './hit.ts';
import { findTerm, type TermHits } from './steps/term.ts';
import { why } from './why.ts';

/** What the letters mean as pinyin, or null; see `misspelt.ts`. */
export async function spell(letters: string, context: Context): Promise<TermHits | null> {
  const guesses = await context.guesses();
  return findReadings(letters, guesses.readPinyin(letters), 'pinyin', context);
}

/** What the Chinese text misspells, or null; see `misspelt.ts`. */
export async function recognise(text: string, context: Context): Promise<TermHits | null> {
  const guesses = await context.guesses();
  for (const slip of SLIPS) {
    const names = guesses.namesAlike(text, slip);
    const alike = names.length ? names : guesses.piecesAlike(text, slip);
    const term = await findReadings(text, alike, slip, context);
    if (term) return term;
  }
  return null;
}

/** A sentence of which one name was misspelt: that, and what stands before and behind it. */
export interface Mended {
  readonly term: TermHits;
  readonly rest: readonly string[];
}

/**
 * The sentence with its misspelt name, or null; see `misspelt.ts`. A slip of the pen tears no known word:
 * 工帐 in 员工帐篷 is none.
 */
export async function mend(
  sentence: string,
  unknownIn: (text: string) => string,
  context: Context,
): Promise<Mended | null> {
  const unknown = unknownIn(sentence);
  const guesses = await context.guesses();
  const mayBeSlip = (piece: string) => [...piece].some((one) => unknown.includes(one));
  const isSlip = (piece: string, name: string) =>
    [...piece].every((one, place) => one === name.charAt(place) || unknown.includes(one));
  for (const slip of SLIPS) {
    for (const piece of pieces(sentence).filter(mayBeSlip)) {
      const rest = sentence.split(piece);
      const names = guesses.namesAlike(piece, slip).filter((name) => isSlip(piece, name));
      const term = await findReadings(piece, names, slip, context);
      const isTorn = () => [...rest.map(unknownIn).join('')].some((one) => !unknown.includes(one));
      if (term && !isTorn()) return { term, rest };
    }
  }
  return null;
}

/** The pieces of a sentence that may be a misspelt name, long ones first. */
function pieces(sentence: string): string[] {
  const all = [...sentence];
  return MISSPELT.flatMap((size) => {
    const starts = all.slice(0, all.length - size + 1);
    return starts.map((_, start) => all.slice(start, start + size).join(''));
  });
}

const MISSPELT = [4, 3, 2];

async function findReadings(
  term: string,
  readings: readonly string[],
  match: 'pinyin' | Slip,
  context: Context,
): Promise<TermHits | null> {
  const found = await Promise.all(readings.map((reading) => findTerm(reading, context)));
  if (!found.length) return null;
  return {
    term: found[0]?.term ?? term,
    hits: union(found.map((own) => relabel(own.hits, match, why[match](term, own.term)))),
    members: union(found.map(({ members }) => members)),
    meanings: [...new Set(found.flatMap(({ meanings }) => meanings))],
    kind: found[0]?.kind ?? null,
    ...(found.length > 1 && { readings: found }),
  };
}
