import { readPage } from '../content/read-page.ts';
import { inlineMarks, typedOf } from './typed-words.ts';

/**
 * What is to be written so that words read as they were typed: the words themselves where they do, or
 * with a backslash before every sign that would mean something. Bold type and links are meant, other
 * marks only where they stood in the words of before. What reads otherwise in any case stays as it was
 * typed, and the check says why.
 */
export function sourceOf(typed: string, before: string, asItem: AsItem = asDuty): string {
  const words = oneLine(typed);
  const meant = new Set(['strong', 'link', ...(inlineMarks(before) ?? [])]);
  const isRight = (source: string) => {
    const marks = inlineMarks(source);
    if (!marks || ![...marks].every((mark) => meant.has(mark))) return false;
    return typedOf(source) === words && isRead(source, asItem);
  };
  if (isRight(words)) return words;
  const escaped = words.replace(MARKS, '\\$&').replace(OPENING, '$1\\$2');
  if (isRight(escaped)) return escaped;
  return inlineMarks(words) === null && inlineMarks(escaped) !== null ? escaped : words;
}

/** How a line of words stands in a page: as the sentence of a duty or as one of its sub-items. */
type AsItem = (source: string) => string;

const asDuty: AsItem = (source) => `1. ${source}`;

/** The line of a sub-item, below the duty to which it belongs. */
export const asSubItem: AsItem = (source) => `1. 甲\n    1. ${source}`;

/** Whether a page of that one duty has nothing that would be refused. */
function isRead(source: string, asItem: AsItem): boolean {
  const page = `---\ntitle: 甲\n---\n\n## 岗位职责\n\n${asItem(source)}\n    - 编号：甲-01\n`;
  const { body, problems } = readPage('content/roles/a.mdx', page, true);
  const [only, ...others] = body.duties;
  return !problems.length && !others.length && only?.facts.length === 1;
}

/** What was typed, in one line; between Chinese characters a line break is no blank. */
export function oneLine(typed: string): string {
  return typed
    .trim()
    .replace(/(?<=[^\p{ASCII}])\s*\n\s*(?=[^\p{ASCII}])/gu, '')
    .replace(/\s*\n\s*/g, ' ');
}

const MARKS = /[\\`*_{}[\]<~&]/g;
/** What begins a list, a quotation or a heading. */
const OPENING = /^(\d*)([-+>#.)])/;
