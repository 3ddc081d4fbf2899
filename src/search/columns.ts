/** A list of objects as one list of values for each of their keys: what packs smallest as JSON. */
export type Columns = Readonly<Record<string, readonly unknown[]>>;

/** The objects' values by key; `null` where an object has none. */
export function toColumns(list: readonly object[]): Columns {
  const columns: Record<string, unknown[]> = {};
  list.forEach((one, place) => {
    for (const [key, value] of Object.entries(one)) {
      columns[key] ??= list.map(() => null);
      columns[key][place] = value;
    }
  });
  return columns;
}

/** The objects that columns were made of. */
export function fromColumns(columns: Columns): Record<string, unknown>[] {
  const entries = Object.entries(columns);
  return (entries[0]?.[1] ?? []).map((_, place) =>
    Object.fromEntries(
      entries.flatMap(([key, values]) => (values[place] === null ? [] : [[key, values[place]]])),
    ),
  );
}
