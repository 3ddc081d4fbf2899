/**
 * At most so many of the items, in their order: those around the one at a place, or the first where the
 * place is −1.
 */
export function around<Item>(items: readonly Item[], at: number, most: number): readonly Item[] {
  const from = Math.max(0, Math.min(at - Math.floor(most / 2), items.length - most));
  return items.slice(from, from + most);
}
