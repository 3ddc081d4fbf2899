/** A text as signs: of one character, whose code unit they are, or a pair of other signs. */
export interface Paired {
  readonly sequence: Uint32Array<ArrayBuffer>;
  readonly pairs: ReadonlyMap<number, readonly [number, number]>;
}

/**
 * Makes a sign of the two neighbours that are met most often, and again of these and others, up to so many
 * signs: byte pair encoding (Gage 1994).
 */
export function pairUp(text: string, most: number): Paired {
  const { length } = text;
  const signs = new Uint32Array(length);
  const next = new Int32Array(length);
  const previous = new Int32Array(length);
  for (let at = 0; at < length; at++) {
    signs[at] = text.charCodeAt(at);
    next[at] = at + 1;
    previous[at] = at - 1;
  }
  const keyAt = (at: number) => (signs[at] ?? NONE) * SIGNS + (signs[next[at] ?? length] ?? NONE);
  const waiting = pairsByTurn(keyAt);
  waiting.add(signs.keys());
  const pairs = new Map<number, readonly [number, number]>();
  while (pairs.size < most) {
    const met = waiting.take();
    if (!met) break;
    const sign = FIRST_PAIR + pairs.size;
    pairs.set(sign, [Math.floor(met.key / SIGNS), met.key % SIGNS]);
    const changed: number[] = [];
    for (const at of met.places) {
      // Of three equal signs the first two are a pair.
      if (keyAt(at) !== met.key) continue;
      const second = next[at] ?? length;
      const after = next[second] ?? length;
      signs[at] = sign;
      signs[second] = NONE;
      next[at] = after;
      previous[after] = at;
      const before = previous[at] ?? -1;
      if (before >= 0 && before !== changed.at(-1)) changed.push(before);
      changed.push(at);
    }
    waiting.add(changed);
  }
  return { sequence: signs.filter((sign) => sign !== NONE), pairs };
}

/** Two neighbours as one number, and the places of the first. */
interface Met {
  readonly key: number;
  readonly places: readonly number[];
}

/**
 * The pairs that were met, the most frequent first. A pair that others have taken signs from is found to be rarer
 * when its turn comes, and waits for a later one: to correct every count at once would be most of the work.
 */
function pairsByTurn(keyAt: (at: number) => number) {
  const turns: Met[][] = [];
  const put = (met: Met) => {
    const { length } = met.places;
    if (length < FEWEST) return;
    turns[length] ??= [];
    turns[length].push(met);
  };
  return {
    add(places: Iterable<number>): void {
      const met = new Map<number, number[]>();
      for (const at of places) {
        const key = keyAt(at);
        const known = met.get(key);
        if (known) known.push(at);
        else met.set(key, [at]);
      }
      for (const [key, places] of met) put({ key, places });
    },
    take(): Met | undefined {
      for (; turns.length; turns.pop())
        for (let met = turns.at(-1)?.pop(); met; met = turns.at(-1)?.pop()) {
          const { key } = met;
          const places = met.places.filter((at) => keyAt(at) === key);
          if (places.length === met.places.length) return met;
          put({ key, places });
        }
      return undefined;
    },
  };
}

/** Behind all code units. */
const FIRST_PAIR = 0x10000;
const SIGNS = 2 * FIRST_PAIR;
/** What stands behind the last sign, and where a sign has become the end of another. */
const NONE = SIGNS - 1;
/** A pair met less often costs more than it saves. */
const FEWEST = 5;
