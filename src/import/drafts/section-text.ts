import { NOTICE_LABELS } from '../../handbook/notice-labels.ts';
import type { GridItem } from '../reading/item.ts';
import { isLine, type Part } from '../reading/role-read.ts';
import { plainWords } from './plain-words.ts';

/** The Markdown of a part of a role that is not its duties: paragraphs, lists and tables, block by block. */
export function sectionText(parts: readonly Part[]): string {
  const blocks: string[] = [];
  let first = '';
  let isList = false;
  for (const part of parts) {
    const isItem = !isLine(part) ? part.kind !== 'grid' : part.mark !== null;
    const shape = isLine(part) ? (part.mark?.shape ?? '') : '';
    if (!isList || (shape && !first)) first = shape;
    const indent = isList && shape && shape !== first ? '    ' : '';
    const text = blockOf(part, isItem ? `${indent}- ` : '');
    if (!text) continue;
    if (isItem && isList) blocks[blocks.length - 1] += `\n${text}`;
    else blocks.push(text);
    isList = isItem;
  }
  return blocks.join('\n\n');
}

function blockOf(part: Part, lead: string): string {
  if (isLine(part)) return withLead(part.text, lead);
  if (part.kind === 'fact') return withLead(`${part.label}：${part.value}`, lead);
  if (part.kind === 'duty') {
    const facts = [part.standard, part.frequency, part.responsibility, ...part.more].filter(
      Boolean,
    );
    return withLead([...part.words.map(({ written }) => written), ...facts].join('；'), lead);
  }
  return gridText(part);
}

function withLead(text: string, lead: string): string {
  const label = lead ? undefined : NOTICE_LABELS.find((it) => text.startsWith(`${it}：`));
  const words = plainWords(label ? text.slice(label.length + 1) : text);
  return words && `${lead}${label ? `${label}：` : ''}${words}`;
}

/** A table with its first row as the head; a row of one cell, or a single row, as a list. */
function gridText({ rows }: GridItem): string {
  const cells = rows.map((row) => row.map(plainWords)).filter((row) => row.some(Boolean));
  const width = Math.max(...cells.map(({ length }) => length), 0);
  if (cells.length < 2 || width < 2)
    return cells.map((row) => `- ${row.filter(Boolean).join('，')}`).join('\n');
  const line = (row: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => row[at] ?? '').join(' | ')} |`;
  const [head = [], ...rest] = cells;
  return [line(head), line(Array.from({ length: width }, () => '---')), ...rest.map(line)].join(
    '\n',
  );
}
