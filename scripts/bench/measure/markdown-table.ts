/** A Markdown table: the first column names the rows, numbers stand on the right. */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => width(row[at]))));
  const line = (cells: readonly string[]) =>
    `| ${widths.map((wide, at) => pad(cells[at] ?? '', wide, at > 0)).join(' | ')} |`;
  const rule = `| ${widths.map((wide, at) => (at ? `${'-'.repeat(wide - 1)}:` : '-'.repeat(wide))).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)].join('\n');
}

function pad(cell: string, wide: number, isNumber: boolean): string {
  const space = ' '.repeat(wide - width(cell));
  return isNumber ? space + cell : cell + space;
}

/** Chinese characters are as wide as two others. */
function width(cell = ''): number {
  return [...cell].reduce((sum, it) => sum + (it > '\u2E80' ? 2 : 1), 0);
}
