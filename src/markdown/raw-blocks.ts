import type { RootContent } from 'mdast';
import type { Problem } from '../handbook/problem.ts';
import { findRawHeadings, findRawLists, type MeantLines } from './raw-lists.ts';
import { findRawTables } from './raw-tables.ts';

/** Paragraphs that were meant as headings, lists or tables, each with the lines as they have to be. */
export function findRawBlocks(
  nodes: readonly RootContent[],
  file: string,
  lines: readonly string[],
): Problem[] {
  return nodes.flatMap((node) => {
    const { start, end } = node.position ?? {};
    if (node.type !== 'paragraph' || !start || !end) return [];
    const own = lines.slice(start.line - 1, end.line);
    const tables = findRawTables(own);
    const meant = tables.length ? tables : [...findRawHeadings(own), ...findRawLists(own)];
    return meant.map((it) => toProblem(it, start.line, file));
  });
}

function toProblem({ from, to, fix, ...told }: MeantLines, above: number, file: string): Problem {
  const problem = { file, line: above + from, ...told };
  return fix ? { ...problem, lastLine: above + to, fix: fix.join('\n') } : problem;
}
