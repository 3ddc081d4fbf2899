import type { Pair } from './alike.ts';

/** Places from 0 up to a count, those together that pairs connect; in order, as are their members. */
export function connected(count: number, pairs: readonly Pair[]): number[][] {
  const above = Array.from({ length: count }, (_, place) => place);
  const first = (place: number): number => {
    let it = place;
    while (above[it] !== it) it = above[it] = above[above[it] ?? 0] ?? 0;
    return it;
  };
  for (const pair of pairs) {
    const [a, b] = pair.map(first).toSorted((x, y) => x - y);
    if (a !== undefined && b !== undefined) above[b] = a;
  }
  return [...Map.groupBy(above.keys(), first).values()];
}
