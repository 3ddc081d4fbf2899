/** Tells which of some names stand in a text, reading the text once however many names there are. */
export function nameFinder(names: Iterable<string>): (text: string) => ReadonlySet<string> {
  const known = new Set(names);
  const lengths = new Map<string, Set<number>>();
  for (const name of known) {
    const first = name.charAt(0);
    lengths.set(first, (lengths.get(first) ?? new Set()).add(name.length));
  }
  return (text) => {
    const found = new Set<string>();
    for (let at = 0; at < text.length; at++)
      for (const length of lengths.get(text.charAt(at)) ?? []) {
        const name = text.slice(at, at + length);
        if (known.has(name)) found.add(name);
      }
    return found;
  };
}
