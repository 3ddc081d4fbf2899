import { mendText } from '../../content/mend-text.ts';
import { withoutBlockMarks } from '../../duty-lines/block-marks.ts';
import { factWords, isFactLike } from '../../duty-lines/fact-lines.ts';
import { FACT_LABELS } from '../../handbook/fact-labels.ts';

/**
 * Words of a document as they can stand in a line of the handbook: on one line, signs that would be read as a
 * program or as Markdown in their full-width forms, and no colon behind the labels of facts.
 */
export function plainWords(text: string): string {
  const oneLine = mendText(text).text.replaceAll('\uFFFD', '□').replace(/\s+/gu, ' ').trim();
  const plain = [...oneLine].map((sign) => FULL_WIDTH[sign] ?? sign).join('');
  const sound = withoutBlockMarks(plain.replace(/(?<!\\)\\?&(?=#?\w+;)/gu, '＆'))
    .replace(/(?<!_)__+(?!_)/gu, (line) => '＿'.repeat(line.length))
    .replace(/~{2,}/gu, (waves) => '～'.repeat(waves.length))
    .replace(LABELS, '$1——')
    .replace(/^(import|export)(?=\s|\.)/u, '·$1')
    .replace(/\b(https?|mailto):/giu, '$1：')
    .replace(/(?<=\w)@(?=\w)/gu, '＠')
    .replace(/\bwww\./giu, 'www．')
    .trim();
  return withoutNumbers(sound);
}

/** Numbers in the middle of a line that would be read as those of another duty, in brackets. */
function withoutNumbers(text: string): string {
  const next = text.replace(NUMBERS, '（$1$2$3）');
  return next === text ? text : withoutNumbers(next);
}

/** The sentence of a duty or a sub-item: plain words without the sign at their end, and no fact of the duty. */
export function plainSentence(text: string): string {
  const words = plainWords(text).replace(/[。；;.\s]+$/u, '');
  if (!isFactLike(words)) return words;
  // 【标准】甲 and （标准）甲 are taken for facts as 标准：甲 is.
  const next = factWords(words).replace(FIRST_LABEL, '$1——').trim();
  return next === words ? words : plainSentence(next);
}

/** A heading within a page: plain words without the colon at their end. */
export function plainHeading(text: string): string {
  return plainWords(text)
    .replace(/[:：\s]+$/u, '')
    .slice(0, LONGEST);
}

/** A title: plain words that mean nothing to a reference or to YAML. */
export function plainTitle(text: string): string {
  return plainWords(text)
    .replace(/["'`\\#*_$~^@!?=|%&]/gu, '')
    .replace(/[/／、，,；;:：＞→<>]+/gu, '·')
    .replace(/\s+/gu, '')
    .slice(0, LONGEST);
}

const LONGEST = 40;
const FULL_WIDTH: Partial<Record<string, string>> = {
  '{': '｛',
  '}': '｝',
  '<': '＜',
  '>': '＞',
  '[': '［',
  ']': '］',
  '*': '＊',
  '`': '｀',
  '\\': '＼',
  '|': '｜',
  $: '＄',
};
/** What would be read as a fact that lost its line. */
const LABEL = `(${FACT_LABELS.map((label) => [...label].join('\\s?')).join('|')})`;
const LABELS = new RegExp(`${LABEL}\\s?[:：＝=∶]`, 'gu');
const FIRST_LABEL = new RegExp(`^${LABEL}[\\s:：＝=∶]*`, 'u');
const NUMBERS =
  /(?<=[^\s\d])\s*(?<!\d)(\d{1,2})\. (?=\S)|(?<=\S)\s+(\d{1,2})[.．、)）](?=[^\s\d])|(?<=[。；;])\s*(\d{1,2})[.．、)）]\s*(?=[^\s\d])/gu;
