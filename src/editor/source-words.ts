import { readPage } from '../content/read-page.ts';
import { inlineMarks, typedOf } from './typed-words.ts';

/**
 * What is to be written so that words read as they were typed: the words themselves where they do, or
 * with a backslash before those signs that would mean something. Bold type and links are meant, other
 * marks only where they stood in the words of before. For what reads otherwise in any case, or is
 * refused, the check says why.
 */
export function sourceOf(typed: string, before: string, asItem: AsItem = asDuty): string {
  const words = oneLine(typed);
  const meant = new Set(['strong', 'link', ...(inlineMarks(before) ?? [])]);
  const isTyped = (source: string) => {
    const marks = inlineMarks(source);
    const isMeant = marks !== null && [...marks].every((mark) => meant.has(mark));
    return isMeant && typedOf(source) === words;
  };
  const isRight = (source: string) => isTyped(source) && isRead(source, asItem);
  if (isRight(words)) return words;
  const escaped = withBackslashes(words, SIGNS);
  if (isRight(escaped)) return withFewest(words, isRight);
  if (isTyped(words)) return words;
  if (isTyped(escaped)) return withFewest(words, isTyped);
  return inlineMarks(words) === null && inlineMarks(escaped) !== null ? escaped : words;
}

/** The same in a heading, which would lose number signs at its end. */
export function headingOf(typed: string, before: string): string {
  return sourceOf(typed, before).replace(/(?<=[ \t])#+$/, '\\$&');
}

/** The words with a backslash before no sign that does without. */
function withFewest(words: string, isRight: (source: string) => boolean): string {
  let signs = SIGNS;
  for (const sign of SIGNS) {
    const fewer = signs.filter((it) => it !== sign);
    if (isRight(withBackslashes(words, fewer))) signs = fewer;
  }
  return withBackslashes(words, signs);
}

/**
 * In an address a backslash is a sign of its own, so none stands in it, unless one ends that it is read as
 * an address; a number in front is marked behind its digits.
 */
function withBackslashes(words: string, signs: readonly string[]): string {
  const marked = signs.includes(ADDRESS) ? SIGN : ADDRESS_OR_SIGN;
  const within = words.replace(marked, (found) =>
    signs.some((sign) => sign.includes(found)) ? `\\${found}` : found,
  );
  return signs.includes(OPENING) ? within.replace(/^(\d*)([-+>#.)])/, '$1\\$2') : within;
}

/** What makes an address of words: `http://`, `www.`, `a@b`. */
const ADDRESS = ':.@';
/** What begins a list, a heading or a quotation. */
const OPENING = '^';
const SIGNS: readonly string[] = [ADDRESS, OPENING, '\\', '`', '*', '_', '{}', '[]', '<', '~', '&'];
const SIGN = /[\\`*_{}[\]<~&@]|(?<=https?):(?=\/\/)|(?<=www)\./giu;
/** An address ends where Markdown ends it. */
const ADDRESS_OR_SIGN = /(?:https?:\/\/|www\.)[^\s<]+|[\w.+-]+@[\w.-]+|[\\`*_{}[\]<~&]/giu;

/** How a line of words stands in a page: as the sentence of a duty or as one of its sub-items. */
type AsItem = (source: string) => string;

const asDuty: AsItem = (source) => `1. ${source}`;

/** The line of a sub-item, below the duty to which it belongs. */
export const asSubItem: AsItem = (source) => `1. 甲\n    1. ${source}`;

/** What was typed, in one line; between Chinese characters a line break is no blank. */
export function oneLine(typed: string): string {
  return typed
    .trim()
    .replace(/(?<=[^\p{ASCII}])\s*\n\s*(?=[^\p{ASCII}])/gu, '')
    .replace(/\s*\n\s*/g, ' ');
}

/** Whether a page of that one duty has nothing that would be refused. */
function isRead(source: string, asItem: AsItem): boolean {
  const page = `---\ntitle: 甲\n---\n\n## 岗位职责\n\n${asItem(source)}\n    - 编号：甲-01\n`;
  const { body, problems } = readPage('content/roles/a.mdx', page, true);
  const [only, ...others] = body.duties;
  return !problems.length && !others.length && only?.facts.length === 1;
}
