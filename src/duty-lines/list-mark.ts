import { isBulleted, withoutMarker } from './item-marker.ts';

/** The mark in front of an item of any list, in any of the ways people write it. */
export interface ListMark {
  /** How it looks, whatever its number: `1.`, `1、`, `1)`, `(1)`, `①`, `一、`, `a.`, `1.1`, `-`. */
  readonly shape: string;
  /** Its place in its list; 0 for a bullet, which tells none. */
  readonly place: number;
  /** What stands behind it. */
  readonly rest: string;
}

/** Reads `1. 甲`, `（1）甲`, `⑴甲`, `①甲`, `（一）甲`, `a、甲`, `A) 甲`, `1.1 甲`, `- 甲`; null for any other line. */
export function readListMark(line: string): ListMark | null {
  for (const [form, shape] of FORMS) {
    const [mark, written] = form.exec(line) ?? [];
    if (mark === undefined || written === undefined) continue;
    const number =
      (written.normalize('NFKC').match(/\d+|[a-z]|[一二三四五六七八九十]+/giu) ?? []).at(-1) ?? '';
    return {
      shape: shape.replace('#', signOf(number)),
      place: placeOf(number),
      rest: line.slice(mark.length),
    };
  }
  return isBulleted(line) ? { shape: '-', place: 0, rest: withoutMarker(line) } : null;
}

function signOf(number: string): string {
  if (/\d/.test(number)) return '1';
  return /[a-z]/i.test(number) ? 'a' : '一';
}

function placeOf(number: string): number {
  if (/\d/.test(number)) return Number(number);
  if (/[a-z]/i.test(number)) return (number.toLowerCase().codePointAt(0) ?? 0) - 96;
  const [tens = '', ones = ''] = number.includes('十') ? number.split('十') : ['零', number];
  return HAN.indexOf(tens || '一') * 10 + Math.max(HAN.indexOf(ones), 0);
}

const HAN = [...'零一二三四五六七八九'];
const NUMBER = '[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}';
/** A letter with a point is a mark only where no word or code goes on (A.B, A、B 类). */
const LETTER = '[A-Za-zＡ-Ｚａ-ｚ](?=\\s?[.．、)）]\\s*(?![0-9A-Za-zＡ-Ｚａ-ｚ]))';
const FORM = (pattern: string) =>
  // Zero-width characters come with text pasted from web pages.
  new RegExp(`^[\\s\\u200B-\\u200D\\u2060]*${pattern}\\s*`, 'u');
const FORMS: readonly (readonly [RegExp, string])[] = [
  [FORM(`[(（](${NUMBER}|[A-Za-zＡ-Ｚａ-ｚ])[)）]`), '(#)'],
  [FORM('([⑴-⒇⒜-⒵])'), '(#)'],
  [FORM('([①-⑳])'), '①'],
  [FORM('([⒈-⒛])'), '⒈'],
  [FORM('([0-9]{1,2}(?:[.．][0-9]{1,2}){2})(?:[.．、]|(?=[\\s\\p{Script=Han}]))'), '1.1.#'],
  [FORM('([0-9]{1,2}[.．][0-9]{1,2})(?:[.．、]|(?=[\\s\\p{Script=Han}]))'), '1.#'],
  [FORM(`(${NUMBER}|${LETTER})\\s?、(?![0-9])`), '#、'],
  [FORM(`(${NUMBER}|${LETTER})\\s?\\\\?(?:[.．]、?(?![0-9])|。、?)`), '#.'],
  [FORM(`(${NUMBER}|${LETTER})\\s?\\\\?[)）]`), '#)'],
];
