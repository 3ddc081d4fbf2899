import { type Hits, intersection, relabel, union } from '../hit.ts';
import { why } from '../why.ts';
import type { TermHits } from './term.ts';

/**
 * When no record holds all terms: the records that hold the largest group of terms that stand
 * together anywhere. Of several such groups only those nearly as telling as the most telling one
 * count; a term is the more telling, the fewer records hold it, names more than other words.
 */
export function relax(terms: readonly TermHits[], recordCount: number): Hits {
  const considered = terms.slice(0, MOST_TERMS);
  for (let size = considered.length - 1; size > 0; size--) {
    const groups = choose(considered, size).flatMap((group) => {
      const hits = intersection(
        group.map((term) => (group.length > 1 ? inGroup(term) : term.hits)),
      );
      return hits.size ? [{ group, hits, weight: weigh(group, recordCount) }] : [];
    });
    const best = Math.max(...groups.map(({ weight }) => weight));
    const telling = groups
      .filter(({ weight }) => weight >= NEARLY * best)
      .sort((a, b) => b.weight - a.weight);
    if (!telling.length) continue;
    return union(
      telling.map(({ group, hits }) => {
        const found = group.map(({ term }) => term);
        return relabel(hits, 'relaxed', why.relaxed(found));
      }),
    );
  }
  return new Map();
}

/** What a term contributes where several terms stand together. */
export function inGroup({ hits, members }: TermHits): Hits {
  return union([hits, members]);
}

/** More terms than this make too many groups; a longer question is told by its first terms. */
const MOST_TERMS = 6;
const NEARLY = 0.6;
const NAMES_COUNT_MORE = 1.5;

function weigh(group: readonly TermHits[], recordCount: number): number {
  const weights = group.map(({ hits, meanings }) => {
    const rarity = Math.log(1 + recordCount / Math.max(1, hits.size));
    return rarity * (meanings.length ? NAMES_COUNT_MORE : 1);
  });
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function choose<T>(list: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return list.flatMap((first, place) =>
    choose(list.slice(place + 1), size - 1).map((rest) => [first, ...rest]),
  );
}
