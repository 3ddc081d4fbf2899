/** The beginning of a numbered item, in any of the ways people write it. */
export interface ItemMarker {
  /** null where the number is not written in digits. */
  readonly number: number | null;
  /** What stands behind the mark. */
  readonly rest: string;
}

/** Reads `1. 甲`, `1、甲`, `１．甲`, `1)甲`, `（1）甲`, `①甲`, `一、甲`; null for any other line. */
export function readItemMarker(line: string): ItemMarker | null {
  const found = MARKER.exec(line);
  if (!found) return null;
  const digits = found[1]?.normalize('NFKC');
  return { number: digits ? Number(digits) : null, rest: line.slice(found[0].length) };
}

/** Whether a line begins with a bullet, in any of the ways people write it. */
export function isBulleted(line: string): boolean {
  return BULLETED.test(line);
}

/** A line without its indent and the number or bullet in front of it. */
export function withoutMarker(line: string): string {
  return readItemMarker(line)?.rest ?? line.replace(BULLET_IN_FRONT, '');
}

/** Width of the leading white space in columns; a tab counts 4, a full-width space 2. */
export function indentOf(line: string): number {
  const [space = ''] = /^\s*/.exec(line) ?? [];
  return [...space].reduce((width, char) => width + (WIDTHS[char] ?? 1), 0);
}

/** Signs in front of an item beside `-`, `*` and `+`, which Word and keyboards offer. */
const BULLETS = '－–—•·●▪■□◆◇○◎►▶▸★☆※✓✔➢❖';
/** Any of all these signs, as a part of a pattern. */
export const BULLET = `[-*+${BULLETS}]`;
const BULLETED = new RegExp(`^\\s*(?:[-*+]\\s|[${BULLETS}])`, 'u');
const BULLET_IN_FRONT = new RegExp(`^\\s*(?:[*+]\\s|[-${BULLETS}])?\\s*`, 'u');

const WIDTHS: Partial<Record<string, number>> = { '\t': 4, '\u3000': 2 };

const DIGITS = '([0-9０-９]{1,9})\\s?\\\\?(?:[.．、)）]、?(?![0-9])|。、?)';
const BRACKETED = '[(（][0-9０-９一二三四五六七八九十]{1,3}[)）]';
const OTHERS = '[①-⒛]|[一二三四五六七八九十]{1,3}、';
/** Zero-width characters, which come with text pasted from web pages, are skipped too. */
const MARKER = new RegExp(
  `^[\\s\\u200B-\\u200D\\u2060]*(?:${DIGITS}|${BRACKETED}|${OTHERS})\\s*`,
  'u',
);
