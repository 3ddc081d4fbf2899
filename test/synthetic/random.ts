/** Numbers that look random and are the same for the same seed. */
export interface Random {
  /** A whole number below `end`. */
  below(end: number): number;
  /** Whether something happens that happens so often of a hundred times. */
  percent(share: number): boolean;
  /** One of a list, the first ones far more often than the last, as words are used. */
  pick<Item>(list: readonly Item[]): Item;
}

/** The numbers of a seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b1);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    below: (end) => Math.floor(next() * end),
    percent: (share) => next() * 100 < share,
    pick: (list) => {
      const item = list[Math.floor(next() ** 1.6 * list.length)];
      if (item === undefined) throw new Error('nothing to pick from');
      return item;
    },
  };
}
