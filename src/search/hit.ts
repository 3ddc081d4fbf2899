/** Why a record was found, the surest first. */
export const MATCHES = [
  'number',
  'exact',
  'synonym',
  'pinyin',
  'homophone',
  'lookalike',
  'relaxed',
] as const;

export type Match = (typeof MATCHES)[number];

/** What a slip of the pen has in common with what was meant: its sound or its looks. */
export const SLIPS = ['homophone', 'lookalike'] as const satisfies readonly Match[];

export type Slip = (typeof SLIPS)[number];

/**
 * How close a record is to what was asked: it bears the name, answers for it, has to do with it among
 * other things, or mentions it.
 */
export const CLOSENESS = ['named', 'answers', 'concerns', 'mentions'] as const;

export type Closeness = (typeof CLOSENESS)[number];

/** One record's match. `phrases` are the normalised texts to highlight, `reasons` say why in words. */
export interface Hit {
  readonly match: Match;
  readonly closeness: Closeness;
  readonly phrases: readonly string[];
  readonly reasons: readonly string[];
}

/** Hits by the place of their record. */
export type Hits = ReadonlyMap<number, Hit>;

/** The hits of every map; a record found several times keeps its surest match. */
export function union(maps: readonly Hits[]): Map<number, Hit> {
  const all = new Map<number, Hit>();
  for (const [place, hit] of maps.flatMap((hits) => [...hits])) {
    const known = all.get(place);
    all.set(place, known ? surer(known, hit) : hit);
  }
  return all;
}

/** The records that stand in every map, each as unsure as its weakest match. */
export function intersection([first, ...rest]: readonly Hits[]): Map<number, Hit> {
  const common = new Map<number, Hit>();
  for (const [place, hit] of first ?? []) {
    const others = rest.flatMap((hits) => hits.get(place) ?? []);
    if (others.length === rest.length) common.set(place, others.reduce(weaker, hit));
  }
  return common;
}

/** The hits with another match, and the reason put before their own. */
export function relabel(hits: Hits, match: Match, reason: string): Map<number, Hit> {
  return new Map(
    [...hits].map(([place, hit]) => [
      place,
      { ...hit, match: later(MATCHES, hit.match, match), reasons: [reason, ...hit.reasons] },
    ]),
  );
}

function surer(a: Hit, b: Hit): Hit {
  const [best, other] = MATCHES.indexOf(b.match) < MATCHES.indexOf(a.match) ? [b, a] : [a, b];
  const isCloser = CLOSENESS.indexOf(other.closeness) < CLOSENESS.indexOf(best.closeness);
  return {
    match: best.match,
    closeness: isCloser ? other.closeness : best.closeness,
    phrases: best.phrases,
    reasons: best.reasons,
  };
}

function weaker(a: Hit, b: Hit): Hit {
  return {
    match: later(MATCHES, a.match, b.match),
    closeness: later(CLOSENESS, a.closeness, b.closeness),
    phrases: [...new Set([...a.phrases, ...b.phrases])],
    reasons: [...new Set([...a.reasons, ...b.reasons])],
  };
}

function later<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) < order.indexOf(b) ? b : a;
}
