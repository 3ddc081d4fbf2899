/** Path of a page of a split list, counted from 0: the first stands at the list's own address. */
export function listPageUrl(base: string, at: number): string {
  return at === 0 ? base : indexedPageUrl(base, at);
}

/** The same for a list at whose own address an index of its entries stands. */
export function indexedPageUrl(base: string, at: number): string {
  return `${base}page/${at + 1}/`;
}
