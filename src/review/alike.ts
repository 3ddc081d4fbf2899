/** Two texts that say almost the same, by their places in a list. */
export type Pair = readonly [number, number];

/**
 * The pairs of texts that share so large a part (from 0 to 1) of the neighbouring signs that either has.
 * Each text is compared only with those that share one of its rarest signs, as every text so near does. What
 * very many texts have among their rarest is boilerplate and leads nowhere, so that the work grows as the
 * number of texts does.
 */
export function alikePairs(texts: readonly string[], least: number): Pair[] {
  const { sets, places } = byLength(rarestFirst(texts.map(neighbours)));
  const lengths = Int32Array.from(sets, ({ length }) => length);
  const holders = new Map<number, number[]>();
  const pairs: Pair[] = [];
  /** With which text each was compared last: many share more than one sign. */
  const compared = new Int32Array(sets.length).fill(-1);
  for (const [at, signs] of sets.entries()) {
    const { length } = signs;
    const rarest = length - Math.ceil(least * length) + 1;
    // Of one as long or longer it has to share more, so that fewer signs lead to it.
    const leading = length - Math.ceil(needed(length, length, least)) + 1;
    for (let i = 0; i < rarest; i++) {
      const sign = signs[i] ?? 0;
      const own = holders.get(sign) ?? [];
      for (let k = 0; k < own.length; k += 2) {
        const it = own[k] ?? 0;
        if (compared[it] === at) continue;
        const other = lengths[it] ?? 0;
        // What is rarer is in neither, what is left may be in both.
        const most = Math.min(length - i, other - (own[k + 1] ?? 0));
        if (most < needed(length, other, least)) continue;
        compared[it] = at;
        if (shared(sets[it] ?? NONE, signs, least) < least) continue;
        const [a, b] = [places[it] ?? 0, places[at] ?? 0];
        pairs.push([Math.min(a, b), Math.max(a, b)]);
      }
      if (i < leading && own.length < 2 * MOST_HOLDERS) own.push(at, i);
      holders.set(sign, own);
    }
  }
  return pairs;
}

/** The sets from the smallest on, and the place that each had. */
function byLength(sets: readonly Uint32Array[]) {
  const places = [...sets.keys()].sort((a, b) => (sets[a]?.length ?? 0) - (sets[b]?.length ?? 0));
  return { sets: places.map((place) => sets[place] ?? NONE), places };
}

/** How many signs two texts of so many have to share. */
function needed(a: number, b: number, least: number): number {
  return (least / (1 + least)) * (a + b) - SLACK;
}

/** Every two signs of a text that stand side by side, as one number. */
function neighbours(text: string): Set<number> {
  const signs = Array.from(text, (sign) => sign.codePointAt(0) ?? 0);
  return new Set(signs.slice(1).map((sign, i) => (signs[i] ?? 0) * BEYOND_UNICODE + sign));
}

/** Each set as numbers in order, those that the fewest sets hold first. */
function rarestFirst(sets: readonly ReadonlySet<number>[]): Uint32Array[] {
  const counts = new Map<number, number>();
  for (const set of sets) for (const it of set) counts.set(it, (counts.get(it) ?? 0) + 1);
  const ranks = new Map(
    [...counts].toSorted(([, a], [, b]) => a - b).map(([it], rank) => [it, rank]),
  );
  return sets.map((set) => Uint32Array.from(set, (it) => ranks.get(it) ?? 0).sort());
}

/** What both have, as a part of what either has; both in order. Less than that is 0 as soon as it cannot come to `least`. */
function shared(a: Uint32Array, b: Uint32Array, least: number): number {
  const enough = needed(a.length, b.length, least);
  let i = 0;
  let j = 0;
  let both = 0;
  while (i < a.length && j < b.length) {
    if (both + Math.min(a.length - i, b.length - j) < enough) return 0;
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) both++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return both / Math.max(1, a.length + b.length - both);
}

/** For what division rounds. */
const SLACK = 1e-9;
const MOST_HOLDERS = 64;
const BEYOND_UNICODE = 0x110000;
const NONE = new Uint32Array();
