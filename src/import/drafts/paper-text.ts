import { formatRow } from '../../handbook/format-row.ts';
import { NOTICE_LABELS } from '../../handbook/notice-labels.ts';
import { DUTIES_HEADING } from '../../markdown/duty-items.ts';
import type { Block, Cell, Paragraph, Table } from '../document.ts';
import { paragraphsIn } from '../reading/line.ts';
import { readMark } from '../reading/mark.ts';
import { readBack } from './paper-page.ts';
import { plainWords } from './plain-words.ts';

/**
 * The Markdown of a chapter of ours, word for word where a page takes its words. On a page without duties numbered
 * lists are taken for lost ones: then theirs are bullets.
 */
export function paperText(blocks: readonly Block[], hasDuties: boolean): string {
  const exact = textOf(blocks, EXACT);
  return readsBack(exact, blocks, hasDuties) ? exact : textOf(blocks, PLAIN);
}

interface Way {
  readonly words: (text: string) => string;
  readonly isExact: boolean;
}

function textOf(blocks: readonly Block[], way: Way): string {
  let text = '';
  let above = '';
  for (const block of blocks) {
    const kind = kindOf(block, way);
    const own = block.kind === 'table' ? tableText(block, way) : lineText(block, kind, way);
    if (!own && kind !== 'program') continue;
    const gap = kind === above ? (GAPS[kind] ?? '\n\n') : '\n\n';
    const closed = above === 'program' && kind !== above ? `${text}\n${FENCE}` : text;
    const opened = kind === 'program' && kind !== above ? `${FENCE}\n${own}` : own;
    text = closed ? `${closed}${gap}${opened}` : opened;
    above = kind;
  }
  return above === 'program' ? `${text}\n${FENCE}` : text;
}

type Kind = 'table' | 'heading' | 'quote' | 'item' | 'program' | 'paragraph';

function kindOf(block: Block, { isExact }: Way): Kind {
  if (block.kind === 'table') return 'table';
  const { paper, label, outline } = block;
  // A number that was typed is taken for that of a duty, wherever it stands.
  if (label || (!isExact && readMark(block.text).mark)) return 'item';
  if (paper === 'heading' || (!paper && outline)) return 'heading';
  if (paper === 'program') return isExact ? paper : 'paragraph';
  return paper === 'quote' ? paper : 'paragraph';
}

function lineText(block: Paragraph, kind: Kind, { words, isExact }: Way): string {
  const lines = block.text.split('\n').map(kind === 'program' ? (line) => line : words);
  if (!lines.some(Boolean)) return '';
  switch (kind) {
    case 'heading':
      return `### ${lines.join('')}`;
    case 'quote':
      return `> ${lines.join('\n> ')}`;
    case 'item': {
      const level = Number(/\/(\d+)$/.exec(block.list)?.[1] ?? 0);
      const [number] = /\d+/.exec(block.label) ?? [];
      const indent = '    '.repeat(level);
      const mark = number && isExact ? `${number}.` : '-';
      return `${indent}${mark} ${lines.join(`\n${indent}    `)}`;
    }
    default:
      return lines.join('\n');
  }
}

function tableText({ rows }: Table, { words }: Way): string {
  const cells = rows.map((row) => row.map((cell) => words(wordsIn(cell))));
  const width = Math.max(0, ...cells.map((row) => row.length));
  const [head, ...rest] = cells.map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? ''),
  );
  if (!head || !width) return '';
  return [head, head.map(() => '---'), ...rest].map(formatRow).join('\n');
}

/** The words of a line as a page takes them, without a number in front; a notice stays one. */
function plainLine(text: string): string {
  const label = NOTICE_LABELS.find((it) => text.startsWith(`${it}：`));
  if (!label) return plainWords(readMark(text).rest);
  return `${label}：${plainWords(text.slice(label.length + 1))}`;
}

/** Whether a page says in a chapter what it is to say, to the letter. */
function readsBack(text: string, blocks: readonly Block[], hasDuties: boolean): boolean {
  const duties = hasDuties ? '\n\n1. 某事\n    - 编号：A-01' : '';
  const read = readBack(`## ${DUTIES_HEADING}${duties}\n\n## 本节\n\n${text}`);
  const [above, section, ...others] = read?.sections ?? [];
  if (!read || !section || above?.lines.length || others.length) return false;
  const notices = read.notices.map(({ label, text }) => `${label}：${text}`);
  return asWords([...section.lines, ...notices]) === asWords(blocks.flatMap(linesOf));
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return [block.text];
  return block.rows.map((row) => row.map(wordsIn).join('，'));
}

function wordsIn({ blocks }: Cell): string {
  return paragraphsIn(blocks)
    .map(({ text }) => text)
    .join(' ');
}

/** Lines in an order of their own: where notices stand among them is not told. */
function asWords(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .toSorted()
    .join('\n');
}

const EXACT: Way = { words: (text) => text, isExact: true };
const PLAIN: Way = { words: plainLine, isExact: false };
const FENCE = '```';
/** What stands between two blocks of a kind, where that is no empty line. */
const GAPS: Partial<Record<Kind, string>> = { item: '\n', program: '\n', quote: '\n>\n' };
