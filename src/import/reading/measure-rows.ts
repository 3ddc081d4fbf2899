import { isMeasureHead, isNumberHead, metricAt } from './columns.ts';
import { factKey } from './fact-names.ts';
import type { Item } from './item.ts';
import { filled, linesIn, type ReadCell, rowsUntil, under } from './read-rows.ts';
import type { RowReader } from './row-reader.ts';
import { sectionKind } from './section-names.ts';

/** Reads a table of measures with its heads, without the numbers of its rows. */
export const readMeasureRows: RowReader = ([head = [], ...rows]) => {
  const all = filled(head);
  if (!isMeasureHead(all.map(({ text }) => text))) return null;
  const own = rowsUntil(rows, (row) => row.length < 2 || endsGrid(filled(row)[0]));
  const numbers = all.filter(
    (it) => isNumberHead(it.text) && own.every((row) => isCount(under(row, it))),
  );
  const heads = all.filter((it) => !numbers.includes(it));
  const metric = metricAt(heads.map(({ text }) => text));
  const counts = own.flatMap((row) =>
    numbers.flatMap((it) => row.filter((cell) => cell.column === it.column && isCount(cell))),
  );
  const cells = own.map((row) => {
    const texts = heads.map((it) => under(row, it)?.text ?? '');
    const total = filled(row).find(({ text }) => isTotal(text))?.text ?? '';
    // The last row says in the column of numbers that it is the sum.
    return texts.map((text, at) => (at === metric && !text ? total : text));
  });
  const grid: Item = {
    kind: 'grid',
    rows: [heads.map(({ text }) => text), ...cells],
    lines: linesIn([head, ...own].flat()).filter(
      (line) => !linesIn([...numbers, ...counts]).includes(line),
    ),
    isMeasures: true,
  };
  const beside: Item[] = numbers.length
    ? [{ kind: 'heads', lines: linesIn([...numbers, ...counts]) }]
    : [];
  return { items: [grid, ...beside], taken: 1 + own.length };
};

/** Whether a cell begins another part of the form. */
export function endsGrid(cell: ReadCell | undefined): boolean {
  if (!cell || cell.isContinued) return false;
  return sectionKind(cell.text) !== null || factKey(cell.text) !== null;
}

/** Whether a cell begins the row of sums. */
export function isTotal(text: string): boolean {
  return /^(?:合\s*计|总\s*计|小\s*计|总分)$/u.test(text.trim());
}

function isCount(cell: ReadCell | undefined): boolean {
  return (
    !cell ||
    cell.width > 1 ||
    /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})?[.、]?$/u.test(cell.text.trim())
  );
}
