/** A list of objects as one column of values for each of their keys: what packs smallest as JSON. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * The values of one key, `null` where an object has none: as they are; texts as one, with `|` between them
 * and nothing for none; or lists of texts as one, with `||` between the lists.
 */
type Column = readonly unknown[] | string | { readonly lists: string };

/** The objects' values by key. */
export function toColumns(list: readonly object[]): Columns {
  const columns: Record<string, unknown[]> = {};
  list.forEach((one, place) => {
    for (const [key, value] of Object.entries(one)) {
      columns[key] ??= list.map(() => null);
      columns[key][place] = value;
    }
  });
  return Object.fromEntries(
    Object.entries(columns).map(([key, values]) => [key, packColumn(values)]),
  );
}

/** The objects that columns were made of. */
export function fromColumns(columns: Columns): Record<string, unknown>[] {
  const entries = Object.entries(columns).map(([key, column]) => [key, values(column)] as const);
  return (entries[0]?.[1] ?? []).map((_, place) =>
    Object.fromEntries(
      entries.flatMap(([key, column]) => (column[place] === null ? [] : [[key, column[place]]])),
    ),
  );
}

function packColumn(column: readonly unknown[]): Column {
  if (column.every((one) => one === null || isPlain(one))) return column.join('|');
  const isOfLists = column.every((one) => Array.isArray(one) && one.every(isPlain));
  return isOfLists ? { lists: column.map((one) => one.join('|')).join('||') } : column;
}

/** Whether a value can stand between the marks. */
function isPlain(value: unknown): value is string {
  return typeof value === 'string' && value !== '' && !value.includes('|');
}

function values(column: Column): readonly unknown[] {
  if (typeof column === 'string') return column.split('|').map((text) => text || null);
  if (!('lists' in column)) return column;
  return column.lists.split('||').map((list) => (list ? list.split('|') : []));
}
