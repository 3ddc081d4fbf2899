import type { RootContent } from 'mdast';
import type { Problem } from '../handbook/problem.ts';
import { findRawCharts } from './raw-charts.ts';
import { findRawHeadings, findRawLists, type MeantLines } from './raw-lists.ts';
import { findRawTables, isBarred } from './raw-tables.ts';

/** Paragraphs that were meant as headings, lists, tables or charts, each with the lines as they have to be. */
export function findRawBlocks(
  nodes: readonly RootContent[],
  file: string,
  lines: readonly string[],
): Problem[] {
  const torn = new Set<RootContent>();
  return nodes.flatMap((node, at) => {
    const { start, end } = node.position ?? {};
    if (node.type !== 'paragraph' || !start || !end || torn.has(node)) return [];
    const own = lines.slice(start.line - 1, end.line);
    const next = nodes[at + 1];
    const above = nodes[at - 1];
    // A gap between the rows parts a table.
    if (own.every(isBarred) && next?.type === 'paragraph' && next.position) {
      const last = next.position.end.line;
      const rows = lines.slice(start.line - 1, last).filter((line) => line.trim() !== '');
      const [table] = rows.every(isBarred) ? findRawTables(rows) : [];
      if (table) torn.add(next);
      if (table) return [toProblem({ ...table, from: 0, to: last - start.line }, start.line, file)];
    }
    if (own.every(isBarred) && above?.type === 'table' && above.position) {
      const from = above.position.end.line - start.line + 1;
      return [toProblem({ from, to: own.length - 1, ...GAP, fix: own }, start.line, file)];
    }
    const tables = findRawTables(own);
    const charts = findRawCharts(own);
    const others = [...findRawHeadings(own), ...findRawLists(own)];
    const meant = charts.length ? charts : tables.length ? tables : others;
    return meant.map((it) => toProblem(it, start.line, file));
  });
}

function toProblem({ from, to, fix, ...told }: MeantLines, above: number, file: string): Problem {
  const problem = { file, line: above + from, ...told };
  return fix ? { ...problem, lastLine: above + to, fix: fix.join('\n') } : problem;
}

const GAP = {
  severity: 'error',
  message: '这几行会原样显示：表格的各行之间不空行',
} as const;
