/** A row of a table as Markdown. */
export function formatRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
