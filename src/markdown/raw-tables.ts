import type { Root } from 'mdast';
import { formatRow } from '../handbook/format-row.ts';
import type { Problem } from '../handbook/problem.ts';
import { nodesOf } from './nodes-of.ts';
import type { MeantLines } from './raw-lists.ts';
import { isDelimiter, splitCells } from './table-blocks.ts';

/** Lines of a paragraph that were meant as a table: with bars, or with tabs as spreadsheets paste them. */
export function findRawTables(lines: readonly string[]): MeantLines[] {
  const found: MeantLines[] = [];
  for (let from = 0; from < lines.length; from++) {
    const rows = rowsFrom(lines, from).filter((cells) => !isDrawnLine(cells));
    const to = from + rowsFrom(lines, from).length - 1;
    if (rows.length < 2) continue;
    found.push(toTable(rows, { from, to, isLast: to === lines.length - 1 }));
    from = to;
  }
  return found;
}

function toTable(
  rows: readonly (readonly string[])[],
  { from, to, isLast }: { from: number; to: number; isLast: boolean },
): MeantLines {
  const [head = [], ...rest] = rows;
  const body = rest.filter((cells) => !isDelimiter(cells));
  const message =
    '这几行网页读不成表格：每行以半角的 | 开头，表头下面要有一行「| --- | --- |」，格数与表头一样';
  const meant = { from, to, severity: 'error' as const };
  if (body.some((cells) => cells.length > head.length))
    return { ...meant, message: `${message}；有的行比表头的格多，请补上表头` };
  const table = [head, Array<string>(head.length).fill('---'), ...body].map(formatRow);
  return { ...meant, message, fix: [...table, ...(isLast ? [] : [''])] };
}

/** Whether a line begins as a row of a table. */
export function isBarred(line: string): boolean {
  return /^\s*[|｜]/.test(line);
}

/** The rows from a line on, all cut in one way. */
function rowsFrom(lines: readonly string[], from: number): string[][] {
  const cut = CUTS.find((cut) => cut(lines[from] ?? '') && cut(lines[from + 1] ?? ''));
  const rows: string[][] = [];
  for (const line of lines.slice(from)) {
    const cells = cut?.(line);
    if (!cells) break;
    rows.push(cells);
  }
  const hasBars = cut !== byTabs;
  const isSame = rows.every((cells) => cells.length === rows[0]?.length);
  return hasBars || isSame ? rows : [];
}

function byBars(line: string): string[] | null {
  return isBarred(line) || DRAWN.test(line) ? splitCells(line) : null;
}

/** Whether a row is a line that only draws the frame: `+---+---+`. */
function isDrawnLine([cell = '', ...others]: readonly string[]): boolean {
  return others.length === 0 && DRAWN.test(cell);
}

function byTabs(line: string): string[] | null {
  const cells = line.trim().split(/\t+/);
  return cells.length > 1 ? cells.map((cell) => cell.trim().replaceAll('|', '\\|')) : null;
}

const DRAWN = /^\s*\+(?:[-=]+\+)+\s*$/;
const CUTS = [byBars, byTabs];

/** Cells that a table drops because its head has fewer, and text that became a row of it. */
export function findLostCells(tree: Root, file: string, lines: readonly string[]): Problem[] {
  const found: Problem[] = [];
  for (const table of nodesOf(tree, 'table')) {
    const width = table.children[0]?.children.length ?? 0;
    for (const row of table.children.slice(1)) {
      const { line = 1, column = 1 } = row.position?.start ?? {};
      const written = (lines[line - 1] ?? '').slice(column - 1);
      const cells = splitCells(written);
      const above = lines[line - 2] ?? '';
      if (width > 1 && /^\s*\|/.test(above) && /[|｜]/.test(written) && !isBarred(written)) {
        const message = '表格的一行写在一行里：这一行请接在上一行后面';
        const fix = above.trimEnd() + written.trim();
        found.push({ file, line: line - 1, lastLine: line, severity: 'error', message, fix });
        break;
      }
      if (width > 1 && !/[|｜]/.test(written)) {
        const message = '这一行会变成表格的一行；表格后面的文字，前面要空一行';
        found.push({ file, line, severity: 'error', message, fix: `\n${lines[line - 1] ?? ''}` });
        break;
      }
      if (cells.length <= width) continue;
      const lost = cells.slice(width).join('、');
      const message = `表头有 ${width} 格，这一行有 ${cells.length} 格，多出来的${lost && `「${lost}」`}网页不显示；请给表头和下面的 --- 一行加格，或删掉多的格，文字里的竖线写成 \\|`;
      if (lost) found.push({ file, line, severity: 'error', message });
    }
  }
  return found;
}
