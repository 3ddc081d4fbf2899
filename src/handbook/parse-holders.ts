import type { Holder } from './model.ts';

/**
 * The persons of a text such as 张三、李四（城北院区） 8021: names, each with a place in brackets and a
 * telephone number behind it, with or without a colon. Null where a part of the text is no name.
 */
export function parseHolders(text: string): Holder[] | null {
  if (text.length > LONGEST_LIST) return null;
  const holders = text
    .split(/[、，,;；](?![^（(]*[）)])/u)
    .map((part) => part.trim())
    .filter(Boolean)
    .map(parsePerson);
  return holders.length > 0 && holders.every((holder) => holder !== null) ? holders : null;
}

function parsePerson(text: string): Holder | null {
  if (text.length > LONGEST) return null;
  const narrow = text
    .replace(/[０-９＋－]/gu, (sign) => sign.normalize('NFKC'))
    .replace(/\s+/gu, ' ');
  const [, name = '', place, within, line, digits] = PERSON.exec(narrow) ?? [];
  if (!name || ONLY_LABEL.test(name)) return null;
  const phone = within ?? (digits && [line, digits].filter(Boolean).join(' '));
  return { name, ...(place && { place }), ...(phone && { phone: phone.trim() }) };
}

/** What says that a number follows and nothing else; an inner line says more, and is kept. */
const LABEL = '(?:联系|办公|移动)?(?:电话|手机|座机)号?码?|tel\\.?|phone';
const LINE = '分机号?|内线|短号|转';
const DIGITS = '[+\\d][\\d\\s-]*';
/** What may part a name and its number: so few signs, since more are tried in every way to share them out. */
const SIGNS = '[\\s:：=＝/／|—–－-]{0,6}';
const PLACE = `(?!\\s*(?:${LABEL})\\s*[:：]?\\s*[+\\d])\\s*([^（）()]+?)\\s*`;
const WITHIN = `\\s*(?:${LABEL})\\s*[:：]?\\s*(${DIGITS})`;

const PERSON = new RegExp(
  `^([^（）()\\d:：]+?)${SIGNS}(?:[（(](?:${PLACE}|${WITHIN})[）)])?${SIGNS}(?:(?:${LABEL}|(${LINE}))?${SIGNS}(${DIGITS}))?$`,
  'iu',
);
const ONLY_LABEL = new RegExp(`^(?:${LABEL}|${LINE})$`, 'iu');
/** Letters of a person with place and number, and of some hundred persons. */
const LONGEST = 200;
const LONGEST_LIST = 10_000;
