import { type Column, isMeasureHead, readHeads } from './columns.ts';
import { factKey } from './fact-names.ts';
import type { DutyItem, Item } from './item.ts';
import { bare } from './line.ts';
import { filled, linesIn, type ReadCell, type ReadRow } from './read-rows.ts';
import { sectionKind } from './section-names.ts';

/** What some rows of a table are, and how many were read; null for rows of another kind. */
export type RowReader = (rows: readonly ReadRow[]) => { items: Item[]; taken: number } | null;

/** Reads a table of duties below its heads: one row, one duty. A row of one cell is a title of those below. */
export const readDutyRows: RowReader = ([head = [], ...rows]) => {
  const heads = filled(head);
  const columns = readHeads(heads.map(({ text }) => text));
  if (!columns) return null;
  const items: Item[] = [];
  const duty = heads[columns.indexOf('duty')];
  if (!columns.includes('role'))
    items.push({ kind: 'section', title: duty?.text ?? '', lines: linesIn(heads) });
  let group = '';
  let taken = 1;
  for (const row of rows) {
    const [only, ...others] = filled(row);
    if (!only || endsGrid(only)) break;
    if (!others.length && row.length < heads.length) {
      group = only.text;
      items.push(
        ...only.lines.map((line) => ({
          kind: 'line' as const,
          line: { ...line, isStrong: true },
          isCell: true as const,
        })),
      );
    } else if (row.length < 2) break;
    else
      items.push(
        toDuty(row, heads, columns, group),
        ...(columns.includes('role') ? partsOf(row, heads) : []),
      );
    taken++;
  }
  if (taken === 1) return null;
  const [first] = items;
  if (first?.kind === 'duty') items[0] = { ...first, heads: linesIn(heads) };
  return { items, taken };
};

/** Reads 职责一 with its 职责表述 and 工作任务, in as many rows as its cell reaches over: one duty. */
export const readTaskRows: RowReader = (rows) => {
  const [[label, ...first] = []] = rows;
  if (!label || label.isContinued || !COUNTED.test(bare(label.text)) || !first.length) return null;
  const end = rows.findIndex((row, at) => at > 0 && !row[0]?.isContinued);
  const own = rows.slice(0, end < 0 ? rows.length : end);
  const cells = own.flatMap((row) => row.slice(1)).filter((cell) => !cell.isContinued);
  const heads = [...label.lines, ...cells.filter(isTaskLabel).flatMap(({ lines }) => lines)];
  const [statement, ...tasks] = linesIn(cells.filter((cell) => !isTaskLabel(cell)));
  if (!statement) return null;
  const stated = /^职责(?:表述|描述)\s*[:：]/u.test(statement.text) ? [statement] : [];
  const words = [
    { ...statement, text: statement.text.replace(/^职责(?:表述|描述)\s*[:：]\s*/u, '') },
    ...tasks.map((line, at) => ({ ...line, mark: { shape: '任务', place: at + 1 } })),
  ];
  const lines = linesIn(own.flat());
  return {
    items: [{ ...PLAIN, kind: 'duty', heads: [...heads, ...stated], words, lines }],
    taken: own.length,
  };
};

function isTaskLabel({ text }: ReadCell): boolean {
  return /^(?:职责(?:表述|描述)|工作任务|任务)[:：]?$/u.test(bare(text));
}

/** Reads a table of measures with its heads. */
export const readMeasureRows: RowReader = ([head = [], ...rows]) => {
  const heads = filled(head);
  if (!isMeasureHead(heads.map(({ text }) => text))) return null;
  const end = rows.findIndex((row) => row.length < 2 || endsGrid(filled(row)[0]));
  const own = rows.slice(0, end < 0 ? rows.length : end);
  const cells = own.map((row) => heads.map((it) => under(row, it)?.text ?? ''));
  const lines = linesIn([head, ...own].flat());
  const all = [heads.map(({ text }) => text), ...cells];
  return { items: [{ kind: 'grid', rows: all, lines, isMeasures: true }], taken: 1 + own.length };
};

function endsGrid(cell: ReadCell | undefined): boolean {
  if (!cell || cell.isContinued) return false;
  return sectionKind(cell.text) !== null || factKey(cell.text) !== null;
}

function toDuty(
  row: ReadRow,
  heads: readonly ReadCell[],
  columns: readonly (Column | null)[],
  above: string,
): DutyItem {
  const cellOf = (column: Column) => {
    const head = heads[columns.indexOf(column)];
    return head && columns.includes(column) ? under(row, head) : undefined;
  };
  const textOf = (column: Column) => cellOf(column)?.text.replaceAll('\n', '；') ?? '';
  const used = new Set(columns.filter(Boolean).map((column) => cellOf(column as Column)));
  const words = cellOf('duty')?.lines ?? [];
  const more = row
    .map((cell) => ({ cell, head: heads.find((it) => overlaps(it, cell)) }))
    .filter(({ cell, head }) => {
      const isRead = columns.includes('role') && head !== undefined && isPart(head);
      return !used.has(cell) && cell.lines.length > 0 && !isRead;
    })
    .map(({ cell, head }) => {
      return `${head ? `${head.text}：` : ''}${cell.text.replaceAll('\n', '；')}`;
    });
  return {
    kind: 'duty',
    role: textOf('role'),
    department: textOf('department'),
    group: textOf('group') || above,
    heads: [],
    words,
    standard: textOf('standard'),
    frequency: textOf('frequency'),
    responsibility: textOf('responsibility'),
    more,
    lines: linesIn(row),
  };
}

/** Other parts of the role in the columns beside its duties. */
function partsOf(row: ReadRow, heads: readonly ReadCell[]): Item[] {
  return heads.filter(isPart).flatMap((head): Item[] => {
    const { lines = [] } = under(row, head) ?? {};
    const own = lines.map((line) => ({ kind: 'line' as const, line, isCell: true as const }));
    return own.length ? [{ kind: 'section', title: head.text, lines: [] }, ...own] : [];
  });
}

function isPart({ text }: ReadCell): boolean {
  const kind = sectionKind(text);
  return kind !== null && kind !== 'duties' && kind !== 'own';
}

function under(row: ReadRow, head: ReadCell): ReadCell | undefined {
  return (
    row.find(({ column }) => column === head.column) ?? row.find((cell) => overlaps(head, cell))
  );
}

function overlaps(a: ReadCell, b: ReadCell): boolean {
  return a.column < b.column + b.width && b.column < a.column + a.width;
}

const COUNTED = /^(?:职责|任务)[一二三四五六七八九十\d]{1,2}[:：]?$/u;
const PLAIN = {
  role: '',
  department: '',
  group: '',
  standard: '',
  frequency: '',
  responsibility: '',
  more: [],
} as const;
