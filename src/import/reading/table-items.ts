import type { Paragraph, Table } from '../document.ts';
import { type RowReader, readDutyRows, readMeasureRows, readTaskRows } from './duty-rows.ts';
import { factKey, factsIn } from './fact-names.ts';
import type { Item } from './item.ts';
import { bare, type Line } from './line.ts';
import { filled, linesIn, type ReadCell, type ReadRow, readRows } from './read-rows.ts';
import { sectionKind } from './section-names.ts';

/**
 * The pieces of a table: a form of labels and values, parts of a role beside or below their names, a table
 * of duties, or any other. `lineOf` makes the lines, in the order of reading.
 */
export function tableItems(table: Table, lineOf: (paragraph: Paragraph) => Line): Item[] {
  return rowItems(readRows(table, lineOf));
}

function rowItems(rows: readonly ReadRow[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < rows.length; ) {
    const left = rows.slice(at);
    const read = READERS.map((reader) => reader(left)).find((it) => it !== null);
    items.push(...(read?.items ?? []));
    at += read?.taken ?? 1;
  }
  return items;
}

/** A row of one cell, or one in which only one is filled. */
const readAlone: RowReader = ([row = []]) => {
  const [only, ...others] = filled(row).filter(({ isContinued }) => !isContinued);
  return only && !others.length ? { items: cellItems(only), taken: 1 } : null;
};

/** Labels with their values in the row below. */
const readLabelsAbove: RowReader = ([row = [], below = [], third = []]) => {
  const labels = filled(row);
  const isLabels = (cells: readonly ReadCell[]) =>
    cells.every(({ text }) => factKey(text) !== null);
  const values = labels.map((label) => below.find(({ column }) => column === label.column));
  const isForm = labels.length > 1 && isLabels(labels) && values.filter(Boolean).length > 1;
  if (!isForm || filled(below).some(({ text }) => factKey(text) !== null)) return null;
  // Several rows of values are a list of many.
  const isList = third.length === row.length && third.every(({ text }) => factKey(text) === null);
  if (isList) return null;
  const items = labels.map((label, at) => factItem(label, values[at]));
  const rest = below.filter((cell) => !values.includes(cell));
  return { items: [...items, ...rest.flatMap(cellItems)], taken: 2 };
};

/** Labels and values side by side, as many pairs as there are. */
const readPairs: RowReader = ([row = []]) => {
  if (!row.some(({ text, isContinued }) => !isContinued && factKey(text) !== null)) return null;
  const items: Item[] = [];
  const cells = [...row];
  for (let label = cells.shift(); label; label = cells.shift()) {
    const [value] = cells;
    const isLabel = isLabelLike(label) && !label.isContinued;
    if (isLabel && value && factKey(value.text) === null) {
      items.push(factItem(label, value));
      cells.shift();
    } else if (factKey(label.text) !== null && !label.isContinued)
      items.push(factItem(label, undefined));
    else items.push(...cellItems(label));
  }
  return { items, taken: 1 };
};

/** A part of the role beside its name, which may reach over several rows. */
const readBeside: RowReader = (rows) => {
  const [row = []] = rows;
  const [label, ...others] = row;
  if (!label || label.isContinued || !filled(others).length) return null;
  const end = rows.findIndex((it, at) => at > 0 && !it[0]?.isContinued);
  const own = rows.slice(0, end < 0 ? rows.length : end);
  const kind = sectionKind(label.text);
  const isShort = isLabelLike(label) && row.length === 2;
  if (!kind && !isShort && own.length === 1) return null;
  const insides = own.map((it) => it.slice(1));
  const [content] = others;
  if (!kind && isShort && own.length === 1 && content && isOneLine(content))
    return { items: [factItem(label, content)], taken: 1 };
  if (!kind && !isLabelLike(label)) return null;
  const title: Item[] = kind
    ? [{ kind: 'section', title: bare(label.text), lines: label.lines }]
    : label.lines.map((line) => ({
        kind: 'line',
        line: { ...line, isStrong: true },
        isCell: true,
      }));
  return { items: [...title, ...rowItems(insides)], taken: own.length };
};

/** Cells that hold facts or several lines each; others stay a table. */
const readCells: RowReader = ([row = []]) => {
  const cells = filled(row);
  const hasFacts = cells.some(({ lines }) => lines.some(({ written }) => factsIn(written).length));
  return hasFacts ? { items: cells.flatMap(cellItems), taken: 1 } : null;
};

/** Rows of any other table, together. */
const readGrid: RowReader = (rows) => {
  const end = rows.findIndex((_, at) => at > 0 && OTHERS.some((read) => read(rows.slice(at))));
  const own = rows.slice(0, end < 0 ? rows.length : end);
  const cells = own.map((row) => row.map(({ text, isContinued }) => (isContinued ? '' : text)));
  const item: Item = { kind: 'grid', rows: cells, lines: linesIn(own.flat()), isMeasures: false };
  return { items: [item], taken: own.length };
};

const OTHERS: readonly RowReader[] = [
  readDutyRows,
  readMeasureRows,
  readTaskRows,
  readAlone,
  readLabelsAbove,
  readPairs,
  readBeside,
  readCells,
];
const READERS: readonly RowReader[] = [...OTHERS, readGrid];

function factItem(label: ReadCell, value: ReadCell | undefined): Item {
  const lines = [...label.lines, ...(value?.lines ?? [])];
  const name = bare(label.text).replace(/[:：]+$/u, '');
  return { kind: 'fact', label: name, value: value?.text.replaceAll('\n', '；') ?? '', lines };
}

function cellItems({ lines }: ReadCell): Item[] {
  return lines.map((line) => ({ kind: 'line', line, isCell: true }));
}

function isLabelLike({ text }: ReadCell): boolean {
  const name = bare(text).replace(/[:：]+$/u, '');
  return /^[\p{Script=Han}A-Za-z/（）()、·]{2,10}$/u.test(name);
}

function isOneLine({ lines }: ReadCell): boolean {
  const [only] = lines;
  return lines.length === 1 && only !== undefined && only.mark === null;
}
