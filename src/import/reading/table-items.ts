import type { Paragraph, Table } from '../document.ts';
import { readColumns, readMatrix } from './column-rows.ts';
import { readDutyRows, readNumberedRows, readTaskRows } from './duty-rows.ts';
import { factKey, factsIn } from './fact-names.ts';
import { cellLines, type Item } from './item.ts';
import { factItem, isLabelLike, isOneLine, readLabelsAbove } from './label-rows.ts';
import { bare, type Line } from './line.ts';
import { readMeasureRows } from './measure-rows.ts';
import {
  filled,
  isText,
  linesIn,
  type ReadCell,
  type ReadRow,
  readRows,
  rowsBeside,
  rowsUntil,
} from './read-rows.ts';
import { readGenericHeads, readRevisions, readSignatures } from './record-rows.ts';
import type { RowReader } from './row-reader.ts';
import { type SectionKind, sectionKind } from './section-names.ts';

/**
 * The pieces of a table: a form of labels and values, parts of a role beside or below their names, a table
 * of duties, or any other. `lineOf` makes the lines, in the order of reading.
 */
export function tableItems(table: Table, lineOf: (paragraph: Paragraph) => Line): Item[] {
  return formItems(readRows(table, lineOf));
}

/** The pieces of a form, the numbers of its rows set aside. */
function formItems(rows: readonly ReadRow[]): Item[] {
  const isNumber = (cell: ReadCell | undefined) =>
    /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.、]?$/u.test(cell?.text ?? '');
  const isNumbered =
    rows.every(([first]) => isNumber(first)) &&
    rows.some(([, label]) => label && factKey(label.text));
  if (!isNumbered) return rowItems(rows);
  const numbers: Item = {
    kind: 'heads',
    lines: linesIn(rows.map(([first]) => first).filter((it) => it !== undefined)),
  };
  return [...rowItems(rows.map((row) => row.slice(1))), numbers];
}

function rowItems(rows: readonly ReadRow[], above: SectionKind | null = null): Item[] {
  const items: Item[] = [];
  let open = above;
  for (let at = 0; at < rows.length; ) {
    const left = rows.slice(at);
    const read = READERS.map((reader) => reader(left, open)).find((it) => it !== null);
    const own = read?.items ?? [];
    items.push(...own);
    open = own.reduce((kind, item) => openedBy(item) ?? kind, open);
    at += read?.taken ?? 1;
  }
  return items;
}

function openedBy(item: Item): SectionKind | null {
  if (item.kind === 'section') return sectionKind(item.title) ?? 'own';
  return item.kind === 'line' ? sectionKind(item.line.text) : null;
}

/** A row of one cell, or one in which only one is filled. */
const readAlone: RowReader = ([row = []]) => {
  const [only, ...others] = filled(row).filter(({ isContinued }) => !isContinued);
  return only && !others.length ? { items: cellItems(only), taken: 1 } : null;
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
const readBeside: RowReader = (rows, open) => {
  const [row = []] = rows;
  const [label, ...others] = row;
  if (!label || label.isContinued || !filled(others).length) return null;
  const own = rowsBeside(rows);
  const kind = sectionKind(label.text);
  const isShort = isLabelLike(label) && row.length === 2;
  if (!kind && !isShort && own.length === 1) return null;
  const insides = own.map((it) => it.slice(1));
  const [content] = others;
  const isWithin = kind ? kind === open && kind !== 'duties' && row.length === 2 : isShort;
  if (isWithin && own.length === 1 && content && isOneLine(content))
    return { items: [factItem(label, content)], taken: 1 };
  if (!kind && !isLabelLike(label)) return null;
  const title: Item[] = kind
    ? [{ kind: 'section', title: bare(label.text), lines: label.lines }]
    : cellLines(label.lines.map((line) => ({ ...line, isStrong: true })));
  return { items: [...title, ...rowItems(insides, kind)], taken: own.length };
};

/** Cells of a form within the table that only lays them out. */
const readNested: RowReader = ([row = []]) => {
  const isLaidOut = row.some(({ parts }) => parts.some((part) => !isText(part)));
  return isLaidOut ? { items: row.flatMap(cellItems), taken: 1 } : null;
};

/** Cells that hold facts or several lines each; others stay a table. */
const readCells: RowReader = ([row = []]) => {
  const cells = filled(row);
  const hasFacts = cells.some(({ lines }) => lines.some(({ written }) => factsIn(written).length));
  return hasFacts ? { items: cells.flatMap(statedItems), taken: 1 } : null;
};

/** In a cell beside facts a label that nobody knows states one of the firm's own. */
function statedItems(cell: ReadCell): Item[] {
  const [only, ...others] = cell.lines;
  const [, label = '', value = ''] = OWN_FACT.exec(only?.text ?? '') ?? [];
  const isOwn = label && !others.length && factKey(label) === null && sectionKind(label) === null;
  return isOwn ? [{ kind: 'fact', label: bare(label), value, lines: cell.lines }] : cellItems(cell);
}

/** Rows of any other table, together. */
const readGrid: RowReader = (rows) => {
  const isOther = (_: ReadRow, at: number) =>
    at > 0 && OTHERS.some((read) => read(rows.slice(at), null));
  const own = rowsUntil(rows, isOther);
  const cells = own.map((row) => row.map(({ text, isContinued }) => (isContinued ? '' : text)));
  const item: Item = { kind: 'grid', rows: cells, lines: linesIn(own.flat()), isMeasures: false };
  return { items: [item], taken: own.length };
};

const OTHERS: readonly RowReader[] = [
  readRevisions,
  readSignatures,
  readMatrix,
  readDutyRows,
  readMeasureRows,
  readTaskRows,
  readNumberedRows,
  readColumns,
  readGenericHeads,
  readAlone,
  readLabelsAbove,
  readPairs,
  readBeside,
  readNested,
  readCells,
];
const READERS: readonly RowReader[] = [...OTHERS, readGrid];

function cellItems({ parts }: ReadCell): Item[] {
  return parts.flatMap((part): Item[] => (isText(part) ? cellLines([part]) : formItems(part)));
}

const OWN_FACT = /^(\p{Script=Han}[\p{Script=Han}\s]{1,8})[:：]\s*(.*)$/u;
