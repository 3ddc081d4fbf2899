import type { Handbook, Role, Topic } from './model.ts';

/** As many as fit on two lines of a phone. */
const MOST = 6;

/**
 * What one may ask this handbook: topics for which one role alone is 主责, one topic a role, the
 * busiest first, and a metric that some duty uses. Empty for a handbook without such topics.
 */
export function exampleQueries({ topics, metrics }: Handbook): string[] {
  const byOwner = Map.groupBy(topics.toSorted(busiestFirst), soleOwner);
  byOwner.delete(null);
  const answerable = [...byOwner.values()].flatMap(([first]) => first ?? []);
  const asked = answerable.toSorted(busiestFirst).slice(0, MOST);
  const metric = metrics.find(({ duties }) => duties.length > 0);
  return [...asked, ...(metric ? [metric] : [])].map(({ name }) => name);
}

function soleOwner({ duties }: Topic): Role | null {
  const owners = new Set(duties.filter(({ kind }) => kind === '主责').map(({ role }) => role));
  return owners.size === 1 ? ([...owners][0] ?? null) : null;
}

function busiestFirst(a: Topic, b: Topic): number {
  return b.duties.length - a.duties.length;
}
