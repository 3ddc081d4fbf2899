import { cutAtLabels, isKnownFact, readFact } from '../../duty-lines/fact-lines.ts';
import { dutyBookmark } from '../../export/docx/paper-styles.ts';
import type { FactLabel } from '../../handbook/fact-labels.ts';
import type { Block, Paragraph } from '../document.ts';
import type { DutyRead } from './duty-read.ts';

/** The duties of a chapter of ours. Tables among them are read elsewhere. */
export function paperDuties(blocks: readonly Block[]): DutyRead[] {
  const drafts: Draft[] = [];
  let group = '';
  for (const block of blocks) {
    if (block.kind === 'table' || block.paper === 'stand') continue;
    const { paper, outline } = block;
    const facts = isKnownFact(block.text) ? factsIn(block.text) : [];
    const last = drafts.at(-1);
    if (paper === 'heading' || (!paper && outline > 0)) group = block.text;
    else if (last && paper === 'subItem') last.subItems.push(sentenceOf(block));
    else if (last && facts.length) ownerOf(facts, drafts, last).facts.push(...facts);
    else drafts.push(begin(block, group));
  }
  return drafts.map(({ text, subItems, facts, group }) => ({
    text,
    subItems,
    facts,
    group,
    doubts: [],
  }));
}

interface Draft {
  readonly text: string;
  readonly subItems: string[];
  readonly facts: Fact[];
  readonly group: string;
  readonly bookmarks: readonly string[];
}

interface Fact {
  readonly label: FactLabel;
  readonly value: string;
}

function begin(block: Paragraph, group: string): Draft {
  const { bookmarks = [] } = block;
  return { text: sentenceOf(block), subItems: [], facts: [], group, bookmarks };
}

/**
 * The duty that facts belong to: the one above, or where HR has written a new one between a sentence and its facts,
 * the one whose bookmark holds their number.
 */
function ownerOf(facts: readonly Fact[], drafts: readonly Draft[], last: Draft): Draft {
  const number = facts.find(({ label }) => label === '编号')?.value;
  if (number === undefined) return last;
  const bookmark = dutyBookmark(number);
  const open = drafts.slice(drafts.findLastIndex(({ facts }) => facts.length) + 1);
  return open.find(({ bookmarks }) => bookmarks.includes(bookmark)) ?? last;
}

/** The labelled facts of a line; blanks as the export sets between them stand in none. */
function factsIn(text: string): Fact[] {
  const pieces: string[] = [];
  for (const piece of text.split(/[\n　]/u))
    if (pieces.length && !isKnownFact(piece)) pieces.push(`${pieces.pop()}　${piece}`);
    else pieces.push(piece);
  const read = pieces.flatMap(cutAtLabels).filter(Boolean).map(readFact);
  return read.flatMap(({ label, values }) => {
    const value = values.join('、');
    return label && value ? [{ label, value }] : [];
  });
}

/** The words of a sentence; those of a sub-item without the number that the export sets in front. */
function sentenceOf({ text, paper }: Paragraph): string {
  const oneLine = text.replaceAll('\n', '');
  return paper === 'subItem' ? oneLine.replace(/^（\d{1,2}）\s*/u, '') : oneLine;
}
