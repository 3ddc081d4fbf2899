/** Where a page of a list stands, and which of them it is. */
interface ListPath {
  /** `page` of a route that ends with `[...page]`; none at the list's own address. */
  readonly params: { readonly page: string | undefined };
  readonly props: { readonly at: number };
}

/**
 * The paths of a list's pages, the first at the list's own address; of an empty list too there is one that
 * says so.
 */
export function listPaths(pages: readonly unknown[]): ListPath[] {
  return Array.from({ length: Math.max(1, pages.length) }, (_, at) => listPath(at));
}

/** Paths on a route that has other parameters besides; every page is given `props`. */
export function pathsWith<Params extends object, Props extends object>(
  paths: readonly ListPath[],
  params: Params,
  props: Props,
) {
  return paths.map((path) => ({
    params: { ...params, ...path.params },
    props: { ...props, ...path.props },
  }));
}

/** The paths of the list on the page of one entry, by its id; every page is given `props` and all pages. */
export function listPathsOf<Props extends object, ListPage>(
  id: string,
  pages: readonly ListPage[],
  props: Props,
) {
  return pathsWith(listPaths(pages), { id }, { ...props, pages });
}

/**
 * The same for a list whose entries are linked to: where it is split, all pages have addresses of their
 * own, and at the list's stands the index of its entries, at −1.
 */
export function indexedListPaths(pages: readonly unknown[]): ListPath[] {
  if (pages.length < 2) return listPaths(pages);
  return [
    { params: { page: undefined }, props: { at: -1 } },
    ...pages.map((_, at) => numbered(at)),
  ];
}

function listPath(at: number): ListPath {
  return at === 0 ? { params: { page: undefined }, props: { at } } : numbered(at);
}

function numbered(at: number): ListPath {
  return { params: { page: `page/${at + 1}` }, props: { at } };
}
