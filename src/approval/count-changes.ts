import type { Change } from '../history/change.ts';

/** How much was changed, in words: 3 处改动, or 2 处文字校订 where nothing else was. */
export function countChanges(changes: readonly Change[]): string {
  const told = changes.filter(({ isSlight }) => !isSlight).length;
  return told ? `${told} 处改动` : `${changes.length} 处文字校订`;
}
