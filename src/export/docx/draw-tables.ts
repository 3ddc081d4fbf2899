import {
  type ITableCellOptions,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { DocumentFact, Words } from '../document.ts';
import { drawWords } from './draw-words.ts';
import { TEXT_WIDTH } from './measures.ts';
import { type PaperStyle, styleId } from './paper-styles.ts';

/** Facts as forms show them: label beside value in their order, two in a row, those too long for half a row by themselves. */
export function drawFacts(facts: readonly DocumentFact[]): Table {
  const isShort = ({ text, isWide }: DocumentFact) => !isWide && text.length <= MOST_IN_HALF;
  const lines: DocumentFact[][] = [];
  for (const fact of facts) {
    const [half, ...others] = lines.at(-1) ?? [];
    if (half && !others.length && isShort(half) && isShort(fact)) lines.at(-1)?.push(fact);
    else lines.push([fact]);
  }
  const rows = lines.map((own) => {
    const span = own.length === 1 ? 3 : 1;
    return tableRow(
      own.flatMap(({ label, text, isDrawn }) => [
        labelCell(label),
        cell(text, isDrawn ? 'drawnFact' : 'fact', { columnSpan: span }),
      ]),
    );
  });
  return table(rows, [LABEL, HALF - LABEL, LABEL, TEXT_WIDTH - HALF - LABEL]);
}

/** A table whose first row heads it, on every sheet on which it stands. */
export function drawTable(rows: readonly (readonly Words[])[]): Table {
  const columns = Math.max(1, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, () => Math.floor(TEXT_WIDTH / columns));
  const drawn = rows.map((row, at) =>
    tableRow(
      row.map((words) => cell(words, 'cell', at ? {} : HEAD)),
      at === 0,
    ),
  );
  return table(drawn, widths);
}

/** A line for everybody who signs, all on one sheet. */
export function drawSignatures(signatories: readonly string[]): Table {
  const rows = signatories.map((who) =>
    tableRow([
      cell(who, 'signature', { ...HEAD, ...SIGNED }),
      ...['签字：', '日期：'].map((text) => cell(text, 'signature', SIGNED)),
    ]),
  );
  return table(rows, [LABEL, TEXT_WIDTH - LABEL - DATE, DATE]);
}

function table(rows: readonly TableRow[], columnWidths: number[]): Table {
  return new Table({
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths,
    rows: [...rows],
  });
}

function tableRow(children: readonly TableCell[], tableHeader = false): TableRow {
  return new TableRow({ children: [...children], cantSplit: true, tableHeader });
}

function labelCell(text: string): TableCell {
  return cell(text, 'label', HEAD);
}

function cell(
  content: string | Words,
  style: PaperStyle,
  { isKept, isTall, ...options }: CellOptions,
): TableCell {
  const words = typeof content === 'string' ? [{ text: content }] : content;
  const spacing = { before: isTall ? 160 : 40, after: isTall ? 160 : 40 };
  const children = [
    new Paragraph({
      style: styleId(style),
      children: drawWords(words),
      spacing,
      keepNext: isKept ?? false,
    }),
  ];
  return new TableCell({ children, margins: { left: 100, right: 100 }, ...options });
}

type CellOptions = Omit<ITableCellOptions, 'children'> & {
  readonly isKept?: boolean;
  readonly isTall?: boolean;
};

const HEAD = { shading: { type: ShadingType.CLEAR, color: 'auto', fill: 'F2F2F2' } };
const SIGNED = { isKept: true, isTall: true };
const LABEL = 1300;
const DATE = 2900;
const HALF = Math.round(TEXT_WIDTH / 2);
/** Characters that stand in one line beside a label. */
const MOST_IN_HALF = 16;
