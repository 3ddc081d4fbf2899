import { formatRow } from '../../handbook/format-row.ts';
import { type MeasureColumn, meantColumn } from '../../handbook/measure-columns.ts';
import { isPeriod, meantPeriod } from '../../handbook/period.ts';
import { meantWeight } from '../../handbook/weight.ts';
import type { GridItem } from '../reading/item.ts';
import { isTotal } from '../reading/measure-rows.ts';
import type { NameReader } from './known-names.ts';
import { plainWords } from './plain-words.ts';

/**
 * A table of what a role is measured by, its columns called as the handbook calls them; as a list where a metric,
 * a weight or a period is none that the handbook knows. `unknown` are its metrics that are not known.
 */
export function measuresText(
  { rows: [head = [], ...rows] }: Pick<GridItem, 'rows'>,
  metrics: NameReader,
): { readonly text: string; readonly unknown: readonly string[] } {
  const columns = head.map(meantColumn);
  const first = columns.indexOf('指标');
  const order = [first, ...head.keys().filter((at) => at !== first)];
  const totals = rows.filter((row) => row.some((cell) => isTotal(cell)));
  const own = rows.filter((row) => row[first]?.trim() && !totals.includes(row));
  const read = own.map((row) =>
    order.map((at) => meantCell(columns[at] ?? null, row[at] ?? '', metrics)),
  );
  const names = read.map(([name]) => name);
  const isTable =
    own.length + totals.length === rows.length &&
    new Set(columns.filter(Boolean)).size === columns.filter(Boolean).length &&
    new Set(names).size === names.length &&
    read.every((row) => row.every((cell) => cell !== null));
  const heads = order.map((at) => columns[at] ?? plainWords(head[at] ?? ''));
  const unknown = own.map((row) => row[first] ?? '').filter((name) => metrics.named(name) === null);
  if (!isTable || !own.length) return { text: asList(head, rows, first), unknown };
  const lines = [
    heads,
    heads.map(() => '---'),
    ...read.map((row) => row.map((cell) => cell ?? '')),
  ];
  const table = lines.map(formatRow).join('\n');
  const sum = totals.length ? `\n\n${asList(head, totals, first)}` : '';
  return { text: table + sum, unknown };
}

/** A cell as the check takes it; null where it takes none such. */
function meantCell(column: MeasureColumn | null, text: string, metrics: NameReader): string | null {
  if (column === '指标') return metrics.named(text);
  const words = plainWords(text);
  if (!words || column === null || column === '目标') return words;
  if (column === '周期') return isPeriod(words) ? words : meantPeriod(words);
  return meantWeight(words);
}

function asList(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  first: number,
): string {
  return rows
    .map((row) => {
      const rest = row.flatMap((cell, at) =>
        at === first || !cell.trim() ? [] : [`${head[at] ?? ''} ${cell}`],
      );
      const name = plainWords(row[first] ?? '');
      return `- ${[name, rest.map(plainWords).join('，')].filter(Boolean).join('：')}`;
    })
    .join('\n');
}
