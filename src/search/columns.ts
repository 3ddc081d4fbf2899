/** A list of objects as one column of values for each of their keys: what packs smallest as JSON. */
export type Columns = Readonly<Record<string, Column>>;

/**
 * The values of one key, `null` where an object has none: as they are; texts as one, with `|` between them
 * and nothing for none; or other values as one text, by its form.
 */
type Column = unknown[] | string | { readonly [Name in keyof typeof FORMS]?: string };

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
  const list: Record<string, unknown>[] = [];
  for (const [key, column] of Object.entries(columns))
    values(column).forEach((value, place) => {
      list[place] ??= {};
      if (value !== null) list[place][key] = value;
    });
  return list;
}

/** The column in the first form that gives back its values. */
function packColumn(column: unknown[]): Column {
  const texts = column.map((value) => (Array.isArray(value) ? value.join('|') : (value ?? '')));
  const forms = Object.entries(FORMS).map(([name, [apart]]) => ({ [name]: texts.join(apart) }));
  const isKept = (form: Column) => JSON.stringify(values(form)) === JSON.stringify(column);
  return [texts.join('|'), ...forms].find(isKept) ?? column;
}

function values(column: Column): readonly unknown[] {
  if (typeof column === 'string') return column.split('|').map((text) => text || null);
  if (Array.isArray(column)) return column;
  const [[name, text] = ['numbers', '']] = Object.entries(column);
  const [apart, read]: Form = FORMS[name as keyof typeof FORMS];
  return text.split(apart).map(read);
}

type Form = readonly [apart: string, read: (text: string) => unknown];

/** What stands between two values, and how a value is read. */
const FORMS = {
  numbers: ['|', (text: string) => (text ? Number(text) : null)],
  lists: ['||', (text: string) => (text ? text.split('|') : [])],
  given: ['||', (text: string) => (text ? text.split('|') : null)],
  places: ['||', (text: string) => (text ? text.split('|').map(Number) : null)],
} as const;
