import type { Cell, Table } from './table.ts';

/**
 * A table as comma-separated values (RFC 4180) that Excel opens with a double click: UTF-8 behind a byte
 * order mark. Every text stands in quotes, and none can become a formula.
 */
export function csvText({ columns, rows }: Pick<Table, 'columns' | 'rows'>): string {
  const lines = [columns.map(({ head }) => head), ...rows];
  return `\uFEFF${lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')}`;
}

function csvCell(cell: Cell): string {
  if (typeof cell === 'number') return String(cell);
  return `"${asText(cell).replaceAll('"', '""')}"`;
}

/** With an apostrophe before it where a spreadsheet would calculate with it. */
function asText(text: string): string {
  return LIKE_FORMULA.test(text) ? `'${text}` : text;
}

/** Signs with which formulas begin (OWASP, CSV Injection), also in full width and behind blanks. */
const LIKE_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;
