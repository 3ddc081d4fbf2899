import { type Hits, intersection, relabel, union } from '../hit.ts';
import type { Library } from '../library.ts';
import { isMatter } from '../matter.ts';
import { why } from '../why.ts';
import { holdsDuty, inGroup, isDuty } from './in-group.ts';
import type { TermHits } from './term.ts';

/**
 * When no duty holds all terms: the records that hold the largest group of terms that stand together
 * in a duty, or else anywhere; if names were asked for, a group with a name, of a topic if possible; if
 * not, most of the terms. Of several such groups only those nearly as telling as the most telling one
 * count; a term is the more telling, the fewer records hold it.
 */
export function relax(terms: readonly TermHits[], library: Records): Hits {
  const held = terms.map(inGroup);
  const groups = groupsOf(terms.slice(0, MOST_TERMS), library.records.length);
  const inDuties = groups.filter(({ hits }) => holdsDuty(hits, library));
  const best = inDuties.length ? inDuties : groups;
  const size = Math.max(...best.map(({ group }) => group.length));
  const largest = best.filter(({ group }) => group.length === size);
  const most = Math.max(...largest.map(({ weight }) => weight));
  const telling = largest
    .filter(({ weight }) => weight >= NEARLY * most)
    .sort((a, b) => b.weight - a.weight);
  return union(
    telling.map(({ group, hits }) => {
      const found = why.relaxed(group);
      // A role may answer for more terms than any duty of its holds.
      const isMore = (place: number) =>
        held.filter((hits) => hits.has(place)).length > group.length;
      const told = [...hits].filter(([place]) => isDuty(library.records[place]) || !isMore(place));
      return new Map([...hits, ...relabel(new Map(told), 'relaxed', found)]);
    }),
  );
}

/** All groups of the terms, save all of them at once, that stand together anywhere. */
function groupsOf(terms: readonly TermHits[], recordCount: number): Group[] {
  const isWanted = wantedIn(terms);
  const isNamed = terms.some(isWanted);
  const fewest = isNamed ? 1 : Math.floor(terms.length / 2) + 1;
  const sizes = terms.map((_, place) => place).filter((size) => size >= fewest);
  return sizes.flatMap((size) =>
    choose(terms, size).flatMap((group) => {
      if (isNamed && !group.some(isWanted)) return [];
      const hits = intersection(
        group.length > 1 ? group.map(inGroup) : group.map(({ hits }) => hits),
      );
      return hits.size ? [{ group, hits, weight: weigh(group, recordCount) }] : [];
    }),
  );
}

/**
 * What a group must hold one of: of the terms those that name a matter, else any name, else a
 * 责任.
 */
function wantedIn(terms: readonly TermHits[]): (term: TermHits) => boolean {
  const isOfMatter = ({ meanings }: TermHits) => meanings.some(isMatter);
  const isNamed = ({ meanings }: TermHits) => meanings.length > 0;
  const isKind = ({ kind }: TermHits) => kind !== null;
  return [isOfMatter, isNamed].find((is) => terms.some(is)) ?? isKind;
}

/** More terms than this make too many groups; a longer question is told by its first terms. */
const MOST_TERMS = 6;
const NEARLY = 0.6;

function weigh(group: readonly TermHits[], recordCount: number): number {
  const weights = group.map(({ hits }) => Math.log(1 + recordCount / Math.max(1, hits.size)));
  return weights.reduce((sum, weight) => sum + weight, 0);
}

function choose<T>(list: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return list.flatMap((first, place) =>
    choose(list.slice(place + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

type Records = Pick<Library, 'records'>;

interface Group {
  readonly group: readonly TermHits[];
  readonly hits: Hits;
  readonly weight: number;
}
