import type { PageSection } from './sections.ts';

/** Lines of a page that were meant as one table, whatever Markdown makes of them. */
export interface TableBlock {
  /** All its lines, the empty ones among them. */
  readonly texts: readonly string[];
  /** Those that are rows, the one below the head included. */
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
}

/** The tables of a section as their author meant them. `lines` are all lines of the file. */
export function tableBlocks(section: PageSection, lines: readonly string[]): TableBlock[] {
  const end = Math.min(section.endLine, lines.length);
  const inTables = linesOf(section, 'table');
  const inCode = linesOf(section, 'code', (line) =>
    /^\s*(?:`{3}|~{3})/.test(lines[line - 1] ?? ''),
  );
  const isRow = (line: number) =>
    !inCode.has(line) && (inTables.has(line) || /^\s*[|｜]/.test(lines[line - 1] ?? ''));
  const blocks: { first: number; last: number }[] = [];
  for (let line = section.startLine + 1; line <= end; line++) {
    if (!isRow(line)) continue;
    const open = blocks.at(-1);
    const between = open ? lines.slice(open.last, line - 1) : [];
    const isApart = between.some((text) => text.trim());
    const begins = between.length > 0 && isDelimiter(splitCells(lines[line] ?? ''));
    if (!open || isApart || begins) blocks.push({ first: line, last: line });
    else open.last = line;
  }
  return blocks.map(({ first, last }) => {
    const texts = lines.slice(first - 1, last);
    const rows = texts.flatMap((text, at) =>
      text.trim() ? [{ line: first + at, cells: splitCells(text) }] : [],
    );
    return { texts, rows };
  });
}

/** The cells of a row as Markdown; a bar behind a backslash is none. */
export function splitCells(row: string): string[] {
  const text = row.trim();
  const plain = text.startsWith('｜') || !text.includes('|') ? text.replaceAll('｜', '|') : text;
  const inner = plain.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim());
}

/** Whether the cells are those of the line between a table's head and its rows, in whatever signs people draw it. */
export function isDelimiter(cells: readonly string[]): boolean {
  return cells.every((cell) => /^[:：]?(?:[-–—－＝=_~]+|\.{3,}|…+|·{3,})[:：]?$/u.test(cell));
}

function linesOf(
  { nodes }: PageSection,
  type: 'table' | 'code',
  isMeant: (line: number) => boolean = () => true,
): Set<number> {
  const found = nodes.flatMap((node) => {
    const { start, end } = node.position ?? {};
    if (node.type !== type || !start || !end || !isMeant(start.line)) return [];
    return Array.from({ length: end.line - start.line + 1 }, (_, at) => start.line + at);
  });
  return new Set(found);
}
