/** What stands before and after an item in a list; null at the ends. */
export function neighbours<Item>(
  items: readonly Item[],
  item: Item,
): { readonly previous: Item | null; readonly next: Item | null } {
  const at = items.indexOf(item);
  return { previous: items[at - 1] ?? null, next: items[at + 1] ?? null };
}
