import type { RootContent, Table } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { WrittenMeasures } from '../handbook/content.ts';
import { formatRow } from '../handbook/format-row.ts';
import { meantColumn } from '../handbook/measure-columns.ts';
import type { Problem } from '../handbook/problem.ts';
import type { PageSection } from './sections.ts';
import { isDelimiter, type TableBlock, tableBlocks } from './table-blocks.ts';

/** The heading under which a role's measures stand. */
export const MEASURES_HEADING = '考核指标';

/**
 * The tables of a role's sections 考核指标 that are headed 指标, and one problem with the corrected text
 * for every one that Markdown would not read as it was meant. `lines` are all lines of the file. Other
 * tables and text are nobody's business.
 */
export function readMeasures(
  sections: readonly PageSection[],
  { file, lines }: { file: string; lines: readonly string[] },
): { measures: WrittenMeasures[]; problems: Problem[] } {
  const measures: WrittenMeasures[] = [];
  const problems: Problem[] = [];
  for (const section of sections.filter(({ title }) => title === MEASURES_HEADING))
    for (const block of tableBlocks(section, lines)) {
      if (!isMeasured(block)) continue;
      const table = section.nodes.find((node) => isTableOf(node, block));
      if (table?.type === 'table') measures.push(toMeasures(table, block));
      else problems.push(misread(block, file));
    }
  return { measures, problems: [...problems, ...misheaded(sections, file, lines)] };
}

/** Tables under another heading that are filled in as those of measures: nothing reads them there. */
function misheaded(
  sections: readonly PageSection[],
  file: string,
  lines: readonly string[],
): Problem[] {
  const heading = `## ${MEASURES_HEADING}`;
  const message = `这张表像是考核指标，标题写成「${heading}」，手册才会读它`;
  return sections.flatMap((section): Problem[] => {
    const { title, startLine: line } = section;
    if (title === MEASURES_HEADING || !/考核|绩效|指标|KPI/i.test(title)) return [];
    const isMeant = tableBlocks(section, lines).some(
      ({ rows: [head] }) => (head?.cells.filter((cell) => meantColumn(cell)).length ?? 0) > 1,
    );
    return isMeant ? [{ file, line, severity: 'warning', message, fix: heading }] : [];
  });
}

/** Whether the head of a table says that it measures, in our words or, with another of our columns, in others. */
function isMeasured({ rows: [head] }: TableBlock): boolean {
  const [first = '', ...more] = head?.cells ?? [];
  if (meantColumn(first) !== '指标') return false;
  return first.replace(/[\s*]/g, '') === '指标' || more.some((cell) => meantColumn(cell));
}

function isTableOf(node: RootContent, { rows }: TableBlock): boolean {
  const { start, end } = node.position ?? {};
  const isAllOfIt = start?.line === rows[0]?.line && end?.line === rows.at(-1)?.line;
  return node.type === 'table' && isAllOfIt && node.children.length === rows.length - 1;
}

function toMeasures(table: Table, { rows }: TableBlock): WrittenMeasures {
  const [head, ...body] = table.children.map((row) => ({
    line: row.position?.start.line ?? 0,
    cells: row.children.map((cell) => textOf(cell).trim()),
  }));
  const sources = new Map(rows.map(({ line, cells }) => [line, cells]));
  return {
    line: head?.line ?? 0,
    head: head?.cells ?? [],
    rows: body.map((row) => ({ ...row, sources: sources.get(row.line) ?? row.cells })),
  };
}

function misread({ rows, texts }: TableBlock, file: string): Problem {
  const [head, ...body] = rows.map(({ cells }) => cells);
  const width = head?.length ?? 0;
  const right = [head ?? [], Array(width).fill('---'), ...body.filter((row) => !isDelimiter(row))];
  const line = rows[0]?.line ?? 0;
  const lastLine = rows.at(-1)?.line ?? line;
  const fix = right.map(formatRow).join('\n');
  const message = `这张表网页读不出来：${faultOf(texts, rows)}`;
  return { file, line, lastLine, severity: 'error', message, fix };
}

function faultOf(texts: readonly string[], rows: TableBlock['rows']): string {
  if (texts.some((text) => text.includes('｜'))) return '竖线要用半角的 |';
  if (!rows.some(({ cells }) => isDelimiter(cells))) return '表头下面要有一行「| --- | --- |」';
  if (texts.some((text) => !text.trim())) return '表格的各行之间不空行';
  return '表格要单独成段，每行以 | 开头，前面不空格，表头下面那一行的格数与表头一样';
}
