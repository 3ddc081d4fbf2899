import { distance } from './distance.ts';

/**
 * The candidates nearest to a mistyped name, best first, at most three. A candidate counts as near
 * when at most half of the longer name has to change, or when one name contains the other, and while
 * it is not twice as far as the nearest.
 */
export function suggest(name: string, candidates: readonly string[]): string[] {
  const near = [...new Set(candidates)]
    .map((candidate) => ({ candidate, distance: slips(name, candidate) }))
    .filter(({ candidate, distance }) => isNear(name, candidate, distance))
    // Runs in readers' browsers too, and the oldest know no toSorted.
    .sort((a, b) => a.distance - b.distance);
  const [best] = near;
  return near
    .filter(({ distance }) => best && distance < Math.max(1, best.distance * 2))
    .slice(0, 3)
    .map(({ candidate }) => candidate);
}

/** 「是不是…」 with the suggestions, or an empty text where there are none. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length ? `，是不是${suggestions.map((name) => `「${name}」`).join('或')}` : '';
}

/** The same characters in another order are nearer than one that is another. */
function slips(name: string, candidate: string): number {
  const changes = distance(name, candidate);
  const isSwapped =
    changes > 1 && name.length === candidate.length && sorted(name) === sorted(candidate);
  return isSwapped ? 0.5 : changes;
}

function sorted(text: string): string {
  return [...text].sort().join('');
}

function isNear(name: string, candidate: string, distance: number): boolean {
  if (name.length > 1 && (candidate.includes(name) || name.includes(candidate))) return true;
  return distance * 2 <= Math.max(name.length, candidate.length);
}
