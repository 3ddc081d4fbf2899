import { isBulleted, readItemMarker, withoutMarker } from './item-marker.ts';
import { readListMark } from './list-mark.ts';

/** The mark in front of a duty, whatever people write there, and the words behind it. */
export interface DutyMark {
  /** null where it tells no number in digits. */
  readonly number: number | null;
  readonly rest: string;
}

/**
 * Reads the mark of a line that is known to be a duty: `1. 甲` and all that `readItemMarker` knows,
 * `**1.** 甲`, `1：甲`, `1，甲`, `第1条 甲`, `【1】甲`, `1.1 甲`, `a. 甲`, `◆ 甲`, `> 甲`, `1 甲`.
 * Null for a line without one. A number that counts or measures something is no mark: `3 日内上报`.
 */
export function readDutyMark(line: string): DutyMark | null {
  const bare = line.replace(BLANKS, '');
  const [emphasis = ''] = EMPHASIS.exec(bare) ?? [];
  const inner = bare.slice(emphasis.length);
  const mark = readMark(inner);
  if (!mark || !emphasis) return mark;
  const isMarkAlone = mark.rest.startsWith(emphasis);
  const rest = isMarkAlone ? mark.rest.slice(emphasis.length).trimStart() : emphasis + mark.rest;
  return { number: mark.number, rest };
}

/**
 * A duty's words without the number that was written a second time: `16：甲` behind `16. `, also
 * `6.甲`; unchanged where the number counts something or goes on as a list inside the sentence.
 */
export function withoutRepeatedNumber(text: string, number: number): string {
  const mark = readDutyMark(text);
  if (!mark || mark.number === null || !mark.rest) return text;
  const written = text.slice(0, text.length - mark.rest.length);
  const isList = mark.rest.includes(written.trim().replace(/\d+/, String(mark.number + 1)));
  const isAny = /^\**\d{1,2}\s?[.．、]\**\s*$/.test(written);
  const isWord = /^\d{1,2}\s+$|^第[^:：、.．,，\s]*$/.test(written);
  const isMark = !isWord && (isAny || mark.number === number);
  return isMark && !isList ? mark.rest : text;
}

function readMark(text: string): DutyMark | null {
  for (const form of NUMBERED) {
    const [mark, digits = ''] = form.exec(text) ?? [];
    const number = /\d/.test(digits) ? Number(digits.normalize('NFKC')) : null;
    if (mark !== undefined) return { number, rest: text.slice(mark.length) };
  }
  const item = readItemMarker(text);
  if (item) return item;
  const listed = isBulleted(text) ? null : readListMark(text);
  if (listed && !startsWithUnit(listed.rest)) return { number: null, rest: listed.rest };
  const [sign] = SIGN.exec(text) ?? [];
  const behind = sign ? text.slice(sign.length) : isBulleted(text) ? withoutMarker(text) : null;
  return behind === null ? null : (readMark(behind) ?? { number: null, rest: behind });
}

function startsWithUnit(text: string): boolean {
  return new RegExp(`^${UNIT}`, 'u').test(text);
}

const BLANKS = /^[\s\u200B-\u200D\u2060]+/u;
const EMPHASIS = /^(?:\*{1,3}|_{1,3})(?=[^\s*_])/;
const N = '([0-9０-９]{1,2})';
const UNIT =
  '(?:年(?!度)|个|月(?!度)|日(?!常)|周(?!转|期|报|边)|天|小时|分钟|点|时|次|人(?!员|事|力)|名(?!单|称)|元|万|亿|吨|公|千|米|台|份|项|类|级|折|倍|层|岁|[%％℃])';
const NUMBERED: readonly RegExp[] = [
  new RegExp(`^第\\s?(?:${N}|[一二三四五六七八九十]{1,3})\\s?[条项款点][\\s:：、.．,，]*`, 'u'),
  new RegExp(`^[[【(（]${N}[\\]】)）][\\s:：、.．]*`, 'u'),
  new RegExp(`^(?:№|[#＃]+|[Nn][Oo]\\.?)\\s?${N}[\\s:：、.．]+`, 'u'),
  new RegExp(`^${N}\\uFE0F?\\u20E3\\s*`, 'u'),
  new RegExp(`^${N}\\s?[：:,，;；#＃/／\\-－–—~～|](?![0-9０-９\\s]*[0-9０-９])\\s*`, 'u'),
  new RegExp(`^${N}\\s+(?!${UNIT}|[0-9、，。.．：:)）])`, 'u'),
];
/** Signs that stand in front of a line and mean nothing. */
const SIGN = /^(?:[>›»√▪]|(?![©®℃℉№])\p{So})\uFE0F?\s*/u;
