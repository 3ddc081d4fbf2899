import type { Topic } from './model.ts';

/** The topics in which the most roles take part, most first; equal ones in the order given. */
export function busiestTopics(topics: readonly Topic[], count: number): Topic[] {
  return topics.toSorted((a, b) => rolesIn(b) - rolesIn(a)).slice(0, count);
}

/** How many roles have a duty in a topic. */
export function rolesIn({ duties }: Topic): number {
  return new Set(duties.map(({ role }) => role)).size;
}
