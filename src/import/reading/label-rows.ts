import { factKey } from './fact-names.ts';
import { cellLines, type Item } from './item.ts';
import { bare, withoutEnglish } from './line.ts';
import { filled, inOneLine, linesIn, type ReadCell } from './read-rows.ts';
import type { RowReader } from './row-reader.ts';

/** Labels with their values in the row below. */
export const readLabelsAbove: RowReader = ([row = [], below = [], third = []]) => {
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
  return {
    items: [...items, ...cellLines(linesIn(rest))],
    taken: 2,
  };
};

/** A label with its value. */
export function factItem(label: ReadCell, value: ReadCell | undefined): Item {
  const lines = [...label.lines, ...(value?.lines ?? [])];
  const name = bare(withoutEnglish(label.text)).replace(/[:：]+$/u, '');
  return { kind: 'fact', label: name, value: value ? inOneLine(value) : '', lines };
}

/** Whether a cell has the form of a label. */
export function isLabelLike({ text }: ReadCell): boolean {
  const name = bare(withoutEnglish(text)).replace(/[:：]+$/u, '');
  return /^[\p{Script=Han}A-Za-z/（）()、·]{2,10}$/u.test(name);
}

/** Whether a cell holds one line of text without a mark. */
export function isOneLine({ lines, parts }: ReadCell): boolean {
  const [only] = lines;
  return parts.length === 1 && lines.length === 1 && only !== undefined && only.mark === null;
}
