/** A text with nothing in it that nobody sees, and what was taken out of its lines. */
export interface MendedText {
  readonly text: string;
  /** Chinese words for what a line held, by its number. */
  readonly mended: ReadonlyMap<number, readonly string[]>;
}

/**
 * Takes out of a text what nobody sees but what breaks it: byte order mark, control and zero-width
 * characters, spaces that are none, and characters that only look like the usual ones. Line ends become
 * `\n` and are not told, nor is the byte order mark: Windows editors write both.
 */
export function mendText(text: string): MendedText {
  const mended = new Map<number, string[]>();
  const written = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/);
  if (isClean(written.join(' '))) return { text: written.join('\n'), mended };
  const lines = written.map((line, index) => {
    const found: string[] = [];
    const mend = MENDS.reduce((so, { name, pattern, instead }) => {
      const next = so.replace(pattern, instead);
      if (next !== so) found.push(name);
      return next;
    }, line);
    if (found.length) mended.set(index + 1, [...new Set(found)]);
    return mend;
  });
  return { text: lines.join('\n'), mended };
}

/** Whether nothing in a text needs a mend: most need none, and need not be looked at line by line. */
function isClean(text: string): boolean {
  return MENDS.every(({ pattern }) => text.search(pattern) < 0);
}

interface Mend {
  readonly name: string;
  readonly pattern: RegExp;
  readonly instead: (found: string, before: string) => string;
}

const CONTROL = '看不见的控制字符';
const BULLET = '只有 Word 认识的符号';
const ZERO_WIDTH = '零宽字符';
const MARK = '多余的文件记号（BOM）';
const HARD_SPACE = '不间断空格';
const LOOKALIKE = '只是长得像的字（如部首）';
/** What no reader of a line misses, so that nobody has to mend it. */
export const HARMLESS: readonly string[] = [MARK, HARD_SPACE];
const nothing = () => '';
const space = () => ' ';

const MENDS: readonly Mend[] = [
  // The manual line and page breaks of Word, and those of Unicode, part words.
  { name: CONTROL, pattern: /[\v\f\u0085\u2028\u2029]+/g, instead: space },
  { name: CONTROL, pattern: /(?!\t)\p{Cc}|[\uFFF9-\uFFFB]/gu, instead: nothing },
  {
    name: BULLET,
    pattern: /^([ \t\u3000]*)[\uE000-\uF8FF][ \t\u3000]*/g,
    instead: (_, indent) => `${indent}- `,
  },
  { name: BULLET, pattern: /[\uE000-\uF8FF]/g, instead: nothing },
  // U+200D holds together the signs of one emoji.
  {
    name: ZERO_WIDTH,
    pattern: /(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|\u200D(?!\p{Extended_Pictographic})/gu,
    instead: nothing,
  },
  {
    name: ZERO_WIDTH,
    pattern: /[\u00AD\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u206F]/g,
    instead: nothing,
  },
  { name: MARK, pattern: /\uFEFF/g, instead: nothing },
  { name: HARD_SPACE, pattern: /[\u00A0\u2000-\u200A\u202F\u205F]/g, instead: space },
  // Radicals and compatibility forms, as they come out of PDF files.
  {
    name: LOOKALIKE,
    pattern: /[\u2E80-\u2FDF\uF900-\uFAFF]/g,
    instead: (found) => found.normalize('NFKC'),
  },
  { name: LOOKALIKE, pattern: /.\p{Mn}+/gu, instead: (found) => found.normalize('NFC') },
];
