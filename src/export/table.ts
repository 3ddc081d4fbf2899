/** What a cell holds. */
export type Cell = string | number;

/** A table of the handbook for programs that calculate: one line of heads, and rows as long as it. */
export interface Table {
  readonly title: string;
  /** With their widths in characters. */
  readonly columns: readonly { readonly head: string; readonly width: number }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** A column by its head, its width in characters, and what it says of a thing. */
export type Column<Thing> = readonly [head: string, width: number, of: (thing: Thing) => Cell];

/** The table of things, one row each, in their order. */
export function tableOf<Thing>(
  title: string,
  things: readonly Thing[],
  columns: readonly Column<Thing>[],
): Table {
  return {
    title,
    columns: columns.map(([head, width]) => ({ head, width })),
    rows: things.map((thing) => columns.map(([, , of]) => of(thing))),
  };
}
