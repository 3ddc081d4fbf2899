/** Where a page of a list stands, and which of them it is. */
interface ListPath {
  /** `page` of a route that ends with `[...page]`; none for the first, at the list's own address. */
  readonly params: { readonly page: string | undefined };
  readonly props: { readonly at: number };
}

/** The paths of a list's pages; of an empty list too there is one that says so. */
export function listPaths(pages: readonly unknown[]): ListPath[] {
  return Array.from({ length: Math.max(1, pages.length) }, (_, at) => ({
    params: { page: at === 0 ? undefined : `page/${at + 1}` },
    props: { at },
  }));
}
