import { formatRow } from '../../handbook/format-row.ts';
import { NOTICE_LABELS } from '../../handbook/notice-labels.ts';
import type { Block, Paragraph, Table } from '../document.ts';
import { paragraphsIn } from '../reading/line.ts';
import { readBack } from './paper-page.ts';
import { plainWords } from './plain-words.ts';

/** The Markdown of a chapter of ours, word for word where a page takes its words. */
export function paperText(blocks: readonly Block[]): string {
  const exact = textOf(blocks, (text) => text);
  return readsBack(exact, blocks) ? exact : textOf(blocks, plainLine);
}

type Words = (text: string) => string;

function textOf(blocks: readonly Block[], words: Words): string {
  let text = '';
  let above = '';
  for (const block of blocks) {
    const kind = kindOf(block);
    const own = block.kind === 'table' ? tableText(block, words) : lineText(block, kind, words);
    if (!own) continue;
    const gap = kind === above ? (GAPS[kind] ?? '\n\n') : '\n\n';
    const closed = above === 'program' && kind !== above ? `${text}\n${FENCE}` : text;
    const opened = kind === 'program' && kind !== above ? `${FENCE}\n${own}` : own;
    text = closed ? `${closed}${gap}${opened}` : opened;
    above = kind;
  }
  return above === 'program' ? `${text}\n${FENCE}` : text;
}

type Kind = 'table' | 'heading' | 'quote' | 'item' | 'program' | 'paragraph';

function kindOf(block: Block): Kind {
  if (block.kind === 'table') return 'table';
  const { paper, label, outline } = block;
  if (label) return 'item';
  if (paper === 'heading' || (!paper && outline)) return 'heading';
  return paper === 'quote' || paper === 'program' ? paper : 'paragraph';
}

function lineText(block: Paragraph, kind: Kind, words: Words): string {
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
      return `${indent}${number ? `${number}. ` : '- '}${lines.join(`\n${indent}    `)}`;
    }
    default:
      return lines.join('\n');
  }
}

function tableText({ rows }: Table, words: Words): string {
  const cells = rows.map((row) =>
    row.map(({ blocks }) =>
      words(
        paragraphsIn(blocks)
          .map((it) => it.text)
          .join(' '),
      ),
    ),
  );
  const width = Math.max(0, ...cells.map((row) => row.length));
  const [head, ...rest] = cells.map((row) =>
    Array.from({ length: width }, (_, at) => row[at] ?? ''),
  );
  if (!head || !width) return '';
  return [head, head.map(() => '---'), ...rest].map(formatRow).join('\n');
}

/** Words of a line as a page takes them; a notice stays one. */
function plainLine(text: string): string {
  const label = NOTICE_LABELS.find((it) => text.startsWith(`${it}：`));
  if (!label) return plainWords(text);
  return `${label}：${plainWords(text.slice(label.length + 1))}`;
}

/** Whether a page says in a chapter what it is to say, to the letter. */
function readsBack(text: string, blocks: readonly Block[]): boolean {
  const read = readBack(`## 本节\n\n${text}`);
  if (!read) return false;
  const [, section, ...others] = read.sections;
  if (!section || others.length || read.sections[0]?.lines.length) return false;
  const notices = read.notices.map(({ label, text }) => `${label}：${text}`);
  return asWords([...section.lines, ...notices]) === asWords(blocks.flatMap(linesOf));
}

function linesOf(block: Block): string[] {
  if (block.kind === 'paragraph') return block.text.split('\n');
  return block.rows.map((row) =>
    row
      .map(({ blocks }) =>
        paragraphsIn(blocks)
          .map((it) => it.text)
          .join(' '),
      )
      .join('，'),
  );
}

/** Lines in an order of their own: where notices stand among them is not told. */
function asWords(lines: readonly string[]): string {
  return lines
    .flatMap((line) => line.split('\n'))
    .toSorted()
    .join('\n');
}

const FENCE = '```';
/** What stands between two blocks of a kind, where that is no empty line. */
const GAPS: Partial<Record<Kind, string>> = { item: '\n', program: '\n', quote: '\n>\n' };
