import type { Item } from './item.ts';
import type { ReadRow } from './read-rows.ts';
import type { SectionKind } from './section-names.ts';

/**
 * What some rows at the top of those left of a table are, and how many were read; null for rows of another kind.
 * `open` is the part of the role that the rows above have opened; null where they opened none.
 */
export type RowReader = (
  rows: readonly ReadRow[],
  open: SectionKind | null,
) => { readonly items: Item[]; readonly taken: number } | null;
