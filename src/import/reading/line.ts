import type { Block, Paragraph } from '../document.ts';
import { automaticMark, type Mark, readMark } from './mark.ts';

/** One line of a document, and how it is ordered. */
export interface Line {
  /** Its place among all lines of the document. */
  readonly id: number;
  /** As people see it, its number included. */
  readonly written: string;
  /** Its words without the mark in front. */
  readonly text: string;
  readonly mark: Mark | null;
  /** The place of the last line above that is marked alike; 0 where there is none. */
  readonly follows: number;
  readonly outline: number;
  readonly isStrong: boolean;
}

/** A function that makes a line of each paragraph in turn. */
export function lineMaker(): (paragraph: Paragraph) => Line {
  let id = 0;
  let last: Mark | null = null;
  const places = new Map<string, number>();
  return ({ text, label, list, outline, isStrong }) => {
    const typed = readMark(text, last);
    const mark = label ? automaticMark(label, list) : typed.mark;
    // Of a number that Word makes and another that was typed, the first one counts.
    const words = typed.mark?.place || !label ? typed.rest : text;
    const follows = mark ? (places.get(mark.shape) ?? 0) : 0;
    if (mark) places.set(mark.shape, mark.place);
    last = mark ?? last;
    return {
      id: id++,
      written: label ? `${label}${/[.\w•]$/.test(label) ? ' ' : ''}${text}` : text,
      text: words.trim(),
      mark,
      follows,
      outline,
      isStrong,
    };
  };
}

/** Whether a line looks like the heading of something, by its form. */
export function isHeadingLike({ outline, isStrong }: Line): boolean {
  return outline > 0 || isStrong;
}

/** The paragraphs of blocks, those in the cells of tables within them included. */
export function paragraphsIn(blocks: readonly Block[]): Paragraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap((row) => row.flatMap((cell) => paragraphsIn(cell.blocks))),
  );
}

/** A text without the blanks that forms put between characters. */
export function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A text whose first label stands in brackets, 【岗位目的】保证供应, with a colon behind it instead. */
export function withColon(text: string): string {
  return text.replace(/^[【[]([^【】[\]]{2,10})[】\]]\s*[:：]?\s*(?=\S)/u, '$1：');
}

/** A text without the English that stands behind or before its Chinese: 岗位名称 Job Title. */
export function withoutEnglish(text: string): string {
  return text.replace(ENGLISH_BEHIND, '$1').replace(ENGLISH_BEFORE, '');
}

const WORDS = "[A-Za-z][A-Za-z.&'’-]*(?:[\\s/／]+[A-Za-z.&'’-]+)";
const ENGLISH_BEHIND = new RegExp(
  `^([^A-Za-z]*\\p{Script=Han}[^A-Za-z]*?)[\\s/／；;（(]+${WORDS}*[)）]?\\s*(?=[:：]?$)`,
  'u',
);
/** A single word may belong to the name: App 运营专员. */
const ENGLISH_BEFORE = new RegExp(`^${WORDS}+[\\s/／；;]+(?=\\p{Script=Han})`, 'u');
