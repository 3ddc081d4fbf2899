/** Two texts that say almost the same, by their places in a list. */
export type Pair = readonly [number, number];

/**
 * The pairs of texts that share so large a part (from 0 to 1) of the neighbouring signs that either has.
 * Each text is compared only with those that share one of its rarest signs, as every text so near does. What
 * very many texts have among their rarest is boilerplate and leads nowhere, so that the work grows as the
 * number of texts does.
 */
export function alikePairs(texts: readonly string[], least: number): Pair[] {
  const smallest = rarestFirst(texts.map(neighbours))
    .map((signs, place) => ({ signs, place }))
    .toSorted((a, b) => a.signs.length - b.signs.length);
  const holders = new Map<number, number[]>();
  return smallest.flatMap(({ signs, place }, at) => {
    const rarest = signs.slice(0, signs.length - Math.ceil(least * signs.length) + 1);
    const near = new Set(rarest.flatMap((sign) => holders.get(sign) ?? []));
    for (const sign of rarest) {
      const own = holders.get(sign) ?? [];
      if (own.length < MOST_HOLDERS) own.push(at);
      holders.set(sign, own);
    }
    return [...near].flatMap((it): Pair[] => {
      const other = smallest[it];
      // The shorter cannot share more than all of it.
      if (!other || other.signs.length < least * signs.length) return [];
      if (shared(other.signs, signs, least) < least) return [];
      return [[Math.min(other.place, place), Math.max(other.place, place)]];
    });
  });
}

/** Every two signs of a text that stand side by side. */
function neighbours(text: string): Set<string> {
  const signs = [...text];
  return new Set(signs.slice(1).map((sign, i) => `${signs[i]}${sign}`));
}

/** Each set as numbers in order, those that the fewest sets hold first. */
function rarestFirst(sets: readonly ReadonlySet<string>[]): number[][] {
  const counts = new Map<string, number>();
  for (const set of sets) for (const it of set) counts.set(it, (counts.get(it) ?? 0) + 1);
  const ranks = new Map(
    [...counts].toSorted(([, a], [, b]) => a - b).map(([it], rank) => [it, rank]),
  );
  return sets.map((set) => [...set].map((it) => ranks.get(it) ?? 0).toSorted((a, b) => a - b));
}

/** What both have, as a part of what either has; both in order. Less than that is 0 as soon as it cannot come to `least`. */
function shared(a: readonly number[], b: readonly number[], least: number): number {
  const needed = (least * (a.length + b.length)) / (1 + least) - SLACK;
  let i = 0;
  let j = 0;
  let both = 0;
  while (i < a.length && j < b.length) {
    if (both + Math.min(a.length - i, b.length - j) < needed) return 0;
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
