import type { Handbook, Role } from '../src/handbook/model.ts';

/** The top role of a handbook that has one. Throws where it has none. */
export function topOf({ tops: [top] }: Handbook): Role {
  if (!top) throw new Error('no top role');
  return top;
}
