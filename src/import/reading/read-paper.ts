import { DUTIES_HEADING } from '../../markdown/duty-items.ts';
import type { Block, Paragraph, SourceDocument } from '../document.ts';
import { lineMaker, paragraphsIn } from './line.ts';
import { readMark } from './mark.ts';
import { paperDuties } from './paper-duties.ts';
import { isFactTable, paperFacts } from './paper-facts.ts';
import { isPaper, type PaperChapter } from './paper-read.ts';
import type { DocumentRead, ReadAs, RoleRead } from './role-read.ts';
import { readTitle } from './role-title.ts';

/**
 * Reads a document that the handbook made, whatever HR has written in it since, by the styles of its paragraphs;
 * null for a document without its title. What a document does not hold is lost: the name of the role's file, its
 * former names, order and retired numbers, where links lead and what is emphasised in them, depths of headings
 * below the second, blocks within items of lists, charts but for their words, and the order
 * of departments, roles and others among those whom a duty is done with.
 */
export function readPaper({ blocks }: Pick<SourceDocument, 'blocks'>): DocumentRead | null {
  const [before = [], ...roles] = cutBefore(joinLines(blocks), (it) => isPaper(it, 'title'));
  if (!roles.length) return null;
  const lineOf = lineMaker();
  return {
    roles: roles.map(readRole),
    unplaced: paragraphsIn(before).map(lineOf),
    headings: [],
  };
}

function readRole([head, ...blocks]: readonly Block[]): RoleRead {
  const tables = blocks.flatMap((it) => (it.kind === 'table' && isFactTable(it) ? [it] : []));
  const all = tables.flatMap(paperFacts);
  const facts = all.filter(({ isDrawn }) => !isDrawn);
  const written = head ? textIn(head) : '';
  const stated = facts.find(({ key }) => key === 'title')?.value.trim();
  const title = stated || (readTitle({ text: written })?.title ?? written);
  const rest = blocks.filter((it) => it.kind === 'paragraph' || !tables.includes(it));
  const chapters = cutBefore(rest, opensChapter).map(readChapter);
  const duties = chapters.filter(({ isDuties }) => isDuties);
  const own = chapters.filter(({ isAdded, isDuties }) => !isAdded && !isDuties);
  const readAs: ReadAs[] = [
    { written, as: `岗位「${title}」` },
    ...all.map(({ label, value, isDrawn }) => ({
      written: `${label}：${value}`,
      as: isDrawn ? DRAWN : label,
    })),
    ...duties.map((it) => ({ written: it.title, as: DUTIES_HEADING })),
    { written: '责任：主责', as: '不写就是主责' },
    ...chapters
      .filter(({ isAdded }) => isAdded)
      .flatMap(({ title, blocks }) => [title, ...blocks.map(textIn)])
      .map((text) => ({ written: text, as: DRAWN })),
  ];
  const first = chapters.findIndex(({ isDuties }) => isDuties);
  const paper = {
    duties: duties.flatMap((it) => paperDuties(it.blocks)),
    chapters: own.map(
      ({ title, blocks }): PaperChapter => ({
        title,
        blocks,
        isAboveDuties: !title || chapters.findIndex((it) => it.blocks === blocks) < first,
      }),
    ),
  };
  return { title, department: '', facts, sections: [], readAs, paper };
}

interface Chapter {
  readonly title: string;
  readonly blocks: readonly Block[];
  readonly isAdded: boolean;
  readonly isDuties: boolean;
}

function readChapter(all: readonly Block[]): Chapter {
  const [head] = all;
  const hasHead = head !== undefined && opensChapter(head);
  const blocks = hasHead ? all.slice(1) : [...all];
  const title = hasHead ? textIn(head) : '';
  const isAdded = hasHead && isPaper(head, 'added');
  const isDuties =
    readMark(title).rest === DUTIES_HEADING || blocks.some((it) => isPaper(it, 'duty'));
  return { title, blocks, isAdded, isDuties: isDuties && !isAdded };
}

/** A heading of ours, or one that HR made with Word's own styles. */
function opensChapter(block: Block): boolean {
  if (block.kind === 'table') return false;
  const { paper, outline } = block;
  return paper ? paper === 'section' || paper === 'added' : outline === 1 || outline === 2;
}

/** The blocks in pieces that begin where one opens something; the first one holds what stands before. */
function cutBefore(blocks: readonly Block[], opens: (block: Block) => boolean): Block[][] {
  const pieces: Block[][] = [[]];
  for (const block of blocks)
    if (opens(block)) pieces.push([block]);
    else pieces.at(-1)?.push(block);
  return pieces;
}

/** Paragraphs whole, with `\n` between their lines. */
function joinLines(blocks: readonly Block[]): Block[] {
  const joined: Block[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (block.kind === 'paragraph' && block.goesOn && last?.kind === 'paragraph')
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${block.text}` };
    else joined.push(block);
  }
  return joined;
}

function textIn(block: Paragraph | Block): string {
  return paragraphsIn([block])
    .map(({ text }) => text)
    .join('　');
}

const DRAWN = '手册自己会列出，没有写';
