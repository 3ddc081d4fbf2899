import { isHan, tokens } from './tokens.ts';

/**
 * A phrase that stands nowhere as one in as few and as long parts as possible that `isFound` finds somewhere, the
 * longest first part before others; null where it has none. A single character says nothing and is no part.
 */
export async function partsFound(
  phrase: string,
  isFound: (part: string) => Promise<boolean>,
): Promise<readonly string[] | null> {
  const all = tokens(phrase);
  const join = (from: number, to: number) => all.slice(from, to).join('');
  /** The best parts of what stands from a place on. */
  const best: (readonly string[] | null)[] = [];
  best[all.length] = [];
  for (let from = all.length - 1; from >= 0; from--) {
    best[from] = null;
    for (let to = Math.min(all.length, from + LONGEST); to > from; to--) {
      const rest = best[to];
      const part = join(from, to);
      const least = best[from]?.length ?? Number.POSITIVE_INFINITY;
      if (!rest || rest.length + 1 >= least) continue;
      if (isHan(part) && to - from === 1) continue;
      if (await isFound(part)) best[from] = [part, ...rest];
    }
  }
  return best[0] ?? null;
}

/** No word has more characters. */
const LONGEST = 8;
