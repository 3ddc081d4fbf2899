/** The texts in the order in which a folder is read: by the names in it, one folder inside another. */
export function inFolderOrder(texts: ReadonlyMap<string, string>): Map<string, string> {
  return new Map([...texts].toSorted(([a], [b]) => compare(a.split('/'), b.split('/'))));
}

function compare(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((name, index) => name !== b[index]);
  const [own = '', other = ''] = [a[at], b[at]];
  return own < other ? -1 : Number(own > other);
}
