import { readPage } from '../content/read-page.ts';
import { inlineMarks, typedOf } from './typed-words.ts';

/**
 * What is to be written so that words read as they were typed: the words themselves where they do, or
 * with a backslash before signs that would mean something. Bold type and links are meant, other marks
 * only where they stood in the words of before. For what reads otherwise in any case, or is refused, the
 * check says why.
 */
export function sourceOf(typed: string, before: string, asItem: AsItem = asDuty): string {
  const words = oneLine(typed);
  const meant = new Set(['strong', 'link', ...(inlineMarks(before) ?? [])]);
  const ways = [...new Set(WAYS.map((write) => write(words)))];
  const right = ways.filter((source) => {
    const marks = inlineMarks(source);
    const isMeant = marks !== null && [...marks].every((mark) => meant.has(mark));
    return isMeant && typedOf(source) === words;
  });
  const found = right.find((source) => isRead(source, asItem)) ?? right[0];
  return found ?? ways.find((source) => inlineMarks(source) !== null) ?? words;
}

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

const opening = (text: string) => text.replace(/^(\d*)([-+>#.)])/, '$1\\$2');
const within = (text: string) => text.replace(/[\\`*_{}[\]<~&]/g, '\\$&');
/** In an address a backslash is a sign of its own. */
const outside = (text: string) =>
  text.replace(/https?:\/\/[!-~]+|[\\`*_{}[\]<~&]/g, (sign) => (sign[1] ? sign : `\\${sign}`));
const WAYS: readonly ((text: string) => string)[] = [
  (text) => text,
  opening,
  outside,
  (text) => opening(outside(text)),
  within,
  (text) => opening(within(text)),
];
