/** A text as signs: of one character, whose code unit they are, or a pair of other signs. */
export interface Paired {
  readonly sequence: Uint32Array<ArrayBuffer>;
  readonly pairs: ReadonlyMap<number, readonly [number, number]>;
}

/** Makes signs of the neighbours that are met most often, and again of these, up to so many of them. */
export function pairUp(text: string, most: number): Paired {
  let sequence = Uint32Array.from(text.split(''), (unit) => unit.charCodeAt(0));
  const pairs = new Map<number, readonly [number, number]>();
  while (pairs.size < most) {
    const chosen = choose(neighbours(sequence), most - pairs.size);
    if (!chosen.length) break;
    const signs = new Map<number, Map<number, number>>();
    for (const [begin, end] of chosen) {
      const sign = FIRST_PAIR + pairs.size;
      pairs.set(sign, [begin, end]);
      signs.set(begin, (signs.get(begin) ?? new Map()).set(end, sign));
    }
    sequence = replace(sequence, signs);
  }
  return { sequence, pairs };
}

/** How often every two signs are neighbours, most often first; counted here and there where there are many. */
function neighbours(sequence: Uint32Array): [key: number, count: number][] {
  const counts = new Map<number, number>();
  const step = Math.ceil(sequence.length / MOST_COUNTED);
  for (let at = 1; at < sequence.length; at += step) {
    const key = (sequence[at - 1] ?? 0) * SIGNS + (sequence[at] ?? 0);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count >= FEWEST).sort(([, a], [, b]) => b - a);
}

/** The pairs met about as often as the first, of which none begins as another ends. */
function choose(counted: readonly [number, number][], most: number): [number, number][] {
  const [[, highest] = [0, 0]] = counted;
  const begins = new Set<number>();
  const ends = new Set<number>();
  const chosen: [number, number][] = [];
  for (const [key, count] of counted) {
    if (count < highest / 2 || chosen.length === most) break;
    const [begin, end] = [Math.floor(key / SIGNS), key % SIGNS];
    if (ends.has(begin) || begins.has(end)) continue;
    begins.add(begin);
    ends.add(end);
    chosen.push([begin, end]);
  }
  return chosen;
}

/** The sequence with the signs of pairs, told by how a pair begins and ends. */
function replace(
  sequence: Uint32Array<ArrayBuffer>,
  signs: ReadonlyMap<number, ReadonlyMap<number, number>>,
): Uint32Array<ArrayBuffer> {
  const begins = new Uint8Array(SIGNS);
  for (const begin of signs.keys()) begins[begin] = 1;
  const shorter = new Uint32Array(sequence.length);
  let length = 0;
  for (let at = 0; at < sequence.length; at++) {
    const one = sequence[at] ?? 0;
    const sign = begins[one] ? signs.get(one)?.get(sequence[at + 1] ?? 0) : undefined;
    shorter[length++] = sign ?? one;
    if (sign) at++;
  }
  return shorter.slice(0, length);
}

/** Behind all code units. */
const FIRST_PAIR = 0x10000;
const SIGNS = 2 * FIRST_PAIR;
/** A pair met less often costs more than it saves. */
const FEWEST = 5;
/** Enough to know which are met often. */
const MOST_COUNTED = 200_000;
