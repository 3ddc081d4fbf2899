import { type Content, lineOf } from './content.ts';

/** One row of a matter as written: an amount, or nothing, and who signs. */
export interface WrittenRow {
  readonly amount: string;
  readonly names: readonly string[];
  readonly line: number;
  /** The last line of the row; absent where that is `line`. */
  readonly lastLine?: number;
  /** The row as it is to be written with these names; null where it shares its line with others. */
  readonly rewrite: (names: readonly string[], amount?: string) => string | null;
}

/** The rows of a matter in the order written. */
export function writtenRows(entry: Content['authorities'][number]): WrittenRow[] {
  const { amounts = {}, signatures } = entry.data;
  const rows: [string, string, readonly string[]][] = Object.entries(amounts).map(
    ([amount, names]) => [`amounts.${amount}`, amount, names],
  );
  if (signatures) rows.push(['signatures', '', signatures]);
  return rows.map(([path, amount, names]) => {
    const line = lineOf(entry, path);
    const lastLine = entry.lastLines?.[path];
    const isApart = line !== lineOf(entry, '') && line !== lineOf(entry, 'amounts');
    const rewrite: WrittenRow['rewrite'] = (right, range = amount) =>
      isApart ? `${range ? `    ${asKey(range)}` : '  signatures'}: ${right.join('、')}` : null;
    return { amount, names, line, ...(lastLine && { lastLine }), rewrite };
  });
}

/** YAML takes some marks at the beginning for its own. */
function asKey(text: string): string {
  return /^[>|&*!%@`?#'"[\]{},-]/.test(text) ? `"${text}"` : text;
}
