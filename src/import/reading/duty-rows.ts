import { type Column, isNumberHead, readHeads } from './columns.ts';
import { factKey } from './fact-names.ts';
import { cellLines, type DutyItem, type Item } from './item.ts';
import { bare, type Line } from './line.ts';
import { endsGrid } from './measure-rows.ts';
import {
  filled,
  inOneLine,
  linesIn,
  overlaps,
  type ReadCell,
  type ReadRow,
  rowsBeside,
  under,
} from './read-rows.ts';
import type { RowReader } from './row-reader.ts';
import { SECTION_TITLES, sectionKind } from './section-names.ts';

/** Reads a table of duties below its heads: one row, one duty. A row of one cell is a title of those below. */
export const readDutyRows: RowReader = ([head = [], ...rows]) => {
  const heads = filled(head);
  const columns = readHeads(heads.map(({ text }) => text));
  if (!columns) return null;
  const items: Item[] = [];
  const beside = [...linesIn(heads)];
  const isOfRoles = columns.includes('role');
  const number = heads[columns.indexOf('number')];
  let group = '';
  let taken = 1;
  for (const row of rows) {
    const [only, ...others] = filled(row);
    const isRepeated = isSame(row, head);
    if (!only || (!isRepeated && endsGrid(only))) break;
    const counted = number && under(row, number);
    const isCounted = counted !== undefined && /^\d{1,3}[.、]?$/u.test(counted.text.trim());
    if (isRepeated) beside.push(...linesIn(row));
    else if (isCounted && !others.length) beside.push(...counted.lines);
    else if (!others.length && row.length < heads.length) {
      group = only.text;
      items.push(...cellLines(only.lines.map(strong)));
    } else if (row.length < 2) break;
    else {
      if (isCounted) beside.push(...counted.lines);
      items.push(toDuty(row, heads, columns, group), ...(isOfRoles ? partsOf(row, heads) : []));
    }
    taken++;
  }
  if (taken === 1) return null;
  const told: Item = { kind: 'heads', lines: beside };
  const { text: name = '' } = heads[columns.indexOf('duty')] ?? {};
  const title = sectionKind(name) === 'duties' ? name : SECTION_TITLES.duties;
  // The heads of a table of roles stay with the first of them.
  if (isOfRoles) return { items: [...items.slice(0, 1), told, ...items.slice(1)], taken };
  return { items: [{ kind: 'section', title, lines: [] }, told, ...items], taken };
};

function isSame(row: ReadRow, head: ReadRow): boolean {
  return row.length === head.length && row.every(({ text }, at) => text === head[at]?.text);
}

function strong(line: Line): Line {
  return { ...line, isStrong: true };
}

/** Reads 职责一 with its 职责表述 and 工作任务, in as many rows as its cell reaches over: one duty. */
export const readTaskRows: RowReader = (rows) => {
  const label = rows[0]?.[0]?.text ?? '';
  return COUNTED.test(bare(label)) ? readTasks(rows) : null;
};

/** Reads a duty and its tasks behind a bare number, where the rows above say that duties follow. */
export const readNumberedRows: RowReader = (rows, open) => {
  const [number, statement] = rows[0] ?? [];
  if (open !== 'duties' || !number || !/^\d{1,2}[.、]?$/u.test(number.text)) return null;
  return statement?.lines.length ? readTasks(rows) : null;
};

function readTasks(rows: readonly ReadRow[]): ReturnType<RowReader> {
  const [[label, ...first] = []] = rows;
  if (!label || label.isContinued || !first.length) return null;
  const own = rowsBeside(rows);
  const cells = own.map((row) => row.slice(1).filter((cell) => !cell.isContinued));
  const heads = [...label.lines, ...linesIn(cells.flat().filter(isTaskLabel))];
  const [statement, ...tasks] = cells.flatMap((row) =>
    withRest(row.filter((cell) => !isTaskLabel(cell))),
  );
  if (!statement) return null;
  const words = [
    { ...statement, text: statement.text.replace(STATED, '') },
    ...tasks.map((line, at) => ({ ...line, mark: { shape: '任务', place: at + 1 } })),
  ];
  const stated: Item[] = STATED.test(statement.text) ? [{ kind: 'heads', lines: [statement] }] : [];
  return {
    items: [
      { ...PLAIN, kind: 'duty', words, lines: linesIn(own.flat()) },
      { kind: 'heads', lines: heads },
      ...stated,
    ],
    taken: own.length,
  };
}

/** The lines of the first cell of a row; a single one with what the others say of it in brackets. */
function withRest(row: readonly ReadCell[]): Line[] {
  const [first, ...others] = row.filter(({ text }) => text);
  const [only, ...more] = first?.lines ?? [];
  const isBeside = others.every(({ text }) => /[:：]/u.test(text));
  if (!only || more.length || !others.length || !isBeside) return linesIn(row);
  const beside = others.map((cell) => `（${inOneLine(cell)}）`).join('');
  return [{ ...only, text: `${only.text.replace(/[。；;]$/u, '')}${beside}` }];
}

function isTaskLabel({ text }: ReadCell): boolean {
  return /^(?:职责(?:表述|描述)|工作任务|任务)[:：]?$/u.test(bare(text));
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
  const textOf = (column: Column) => {
    const own = heads.filter((_, at) => columns[at] === column);
    const cells = new Set(own.flatMap((head) => under(row, head) ?? []));
    return [...cells].map(inOneLine).filter(Boolean).join('；');
  };
  const used = new Set(heads.flatMap((head, at) => (columns[at] ? (under(row, head) ?? []) : [])));
  const words = cellOf('duty')?.lines ?? [];
  const more = row
    .map((cell) => ({ cell, head: heads.find((it) => overlaps(it, cell)) }))
    .filter(({ cell, head }) => {
      const isRead =
        columns.includes('role') && head !== undefined && (isPart(head) || isFact(head));
      return !used.has(cell) && cell.lines.length > 0 && !isRead;
    })
    .map(({ cell, head }) => {
      return `${head ? `${head.text}：` : ''}${inOneLine(cell)}`;
    });
  return {
    kind: 'duty',
    role: textOf('role'),
    department: textOf('department'),
    group: textOf('group') || above,
    words,
    standard: textOf('standard'),
    frequency: textOf('frequency'),
    responsibility: textOf('responsibility'),
    more,
    lines: linesIn(row),
  };
}

/** Facts and other parts of the role in the columns beside its duties. */
function partsOf(row: ReadRow, heads: readonly ReadCell[]): Item[] {
  return heads.flatMap((head): Item[] => {
    const cell = under(row, head);
    if (!cell?.text || !(isPart(head) || isFact(head))) return [];
    const { lines } = cell;
    if (isFact(head))
      return [{ kind: 'fact', label: bare(head.text), value: inOneLine(cell), lines }];
    if (!lines.length) return [];
    return [{ kind: 'section', title: head.text, lines: [] }, ...cellLines(lines)];
  });
}

function isFact({ text }: ReadCell): boolean {
  const key = factKey(text);
  return key !== null && key !== 'title' && key !== 'department' && !isNumberHead(text);
}

function isPart({ text }: ReadCell): boolean {
  const kind = sectionKind(text);
  return kind !== null && kind !== 'duties' && kind !== 'own';
}

const STATED = /^职责(?:表述|描述)\s*[:：]\s*/u;
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
