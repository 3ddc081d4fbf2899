/** Path of a page of a split list, counted from 0: the first stands at the list's own address. */
export function listPageUrl(base: string, at: number): string {
  return at === 0 ? base : `${base}page/${at + 1}/`;
}
