import { FACT_LABELS, type FactLabel, isFactLabel, splitValues } from '../handbook/fact-labels.ts';
import { ROLE_CODE } from '../handbook/role-code.ts';
import { didYouMean, suggest } from '../handbook/suggest.ts';
import { BULLET } from './item-marker.ts';
import { withPlainLabel } from './plain-label.ts';

/** What a piece of text says when it is read as a fact. */
export interface FactReading {
  /** null where the label is unknown and like no known one. */
  readonly label: FactLabel | null;
  readonly values: readonly string[];
  /** Why it cannot stand as it is written; empty for a fact that can. */
  readonly fault: string;
}

/** Whether a line was meant as a fact: a known label, or a bullet with a label that is like one. */
export function isFactLike(line: string): boolean {
  if (isKnownFact(line)) return true;
  const label = labelOf(line);
  return label !== null && suggest(label, FACT_LABELS).length > 0;
}

/** Whether a line begins with a known label, with or without a bullet. */
export function isKnownFact(line: string): boolean {
  return KNOWN_LABEL.test(line) || withPlainLabel(line) !== null;
}

/** A fact line without its indent and bullet, its label where a label belongs. */
export function factWords(line: string): string {
  return withPlainLabel(line) ?? line.replace(BULLET_IN_FRONT, '');
}

/** What stands before the colon of a bulleted line, be it a label or not; null for any other line. */
export function labelOf(line: string): string | null {
  return BULLETED_LABEL.exec(line)?.[1]?.replace(/\s/g, '') ?? null;
}

/** Whether a line stands where Markdown takes it for a fact of the duty above. */
export function isSafeFactLine(line: string): boolean {
  return /^ {4}- \S/.test(line);
}

/** Cuts a text before every label in it: `甲 - 编号：1 主题：乙` → `甲`, `编号：1`, `主题：乙`. */
export function cutAtLabels(text: string): string[] {
  const pieces = text.split(LABEL_WITHIN);
  const last = pieces.pop() ?? '';
  const all = [...pieces.map(trimMarks), last.trim()];
  return all.map((piece, at) => {
    const isOpened = OPENED.test(all[at - 1] ?? '');
    const words = isOpened ? piece.replace(/[）)】\]][。；;]?$/u, '') : piece;
    return at < pieces.length ? words.replace(OPENED, '').trim() : words;
  });
}

/** Reads `标签：值、值`, with a half- or full-width colon; links in values are left out. */
export function readFact(written: string): FactReading {
  const plain = written.replaceAll('**', '');
  const [start = '', before = '', colon = ''] = LABEL_START.exec(plain) ?? [];
  const label = before.replace(/\s/g, '');
  const value = withoutLinks(plain.slice(start.length));
  if (!isFactLabel(label)) return readUnknownLabel(label, value);
  const values = splitValues(label, value);
  const isPlain = /^[:：]$/.test(colon) && before === label && written.startsWith(start);
  const fault = isPlain ? '' : `标签要写成「${label}：」`;
  if (values.length) return { label, values, fault };
  // The rules fill in the number that belongs there.
  if (label === '编号') return { label, values: [''], fault };
  return { label, values, fault: `「${label}」后面没有内容，没有就删掉这一行` };
}

function readUnknownLabel(label: string, value: string): FactReading {
  const [meant] = suggest(label, FACT_LABELS);
  const known = FACT_LABELS.join('、');
  const fault = `不认识的标签「${label}」${didYouMean(meant ? [meant] : [])}？可用的标签：${known}`;
  if (!meant || !isFactLabel(meant)) return { label: null, values: [value.trim()], fault };
  return { label: meant, values: splitValues(meant, value), fault };
}

function withoutLinks(text: string): string {
  return text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');
}

/** Without the spaces, bullets and punctuation that stood between two facts. */
function trimMarks(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,，;；。－-]/.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end).trimStart();
}

/** An opening bracket before a label: what stands in it is a fact of its own. */
const OPENED = /\s*[（(【[]$/u;
const BULLET_IN_FRONT = new RegExp(`^\\s*${BULLET}?\\s*`, 'u');
/** The known labels, also with a space inside. */
const LABELS = FACT_LABELS.map((label) => [...label].join('\\s?')).join('|');
/** The beginning of a 编号. */
const NUMBER = `(?:[A-Z]|${ROLE_CODE}-[0-9]{2})`;
/** A colon, and what is taken for one. */
const COLON = '[:：=＝∶]';
const KNOWN_LABEL = new RegExp(
  `^\\s*(?:${BULLET}\\s*)?\\**(?:${LABELS})\\**\\s?${COLON}|^\\s*${BULLET}\\s*\\**(?:(?:${LABELS})(?:\\**\\s|[A-Z])|编号${NUMBER})`,
  'u',
);
const BULLETED_LABEL = new RegExp(
  `^\\s*${BULLET}\\s*\\**([\\p{Script=Han}\\w][\\p{Script=Han}\\w ]{0,7})\\**\\s?[:：]`,
  'u',
);
const LABEL_START = new RegExp(
  `^((?:${LABELS})(?=[\\s:：=＝∶A-Z])|编号(?=${NUMBER})|[^:：=＝∶]{0,20})\\s?(${COLON}?)`,
  'u',
);
/** 编号 and 待确认 are labels wherever they stand; the others are also words of ordinary sentences. */
const LABEL_WITHIN = new RegExp(
  `(?=编\\s?号\\s?[:：]\\s?${NUMBER})|(?=待确认\\s?[:：])|(?<=^|[\\s,，;；。－-])(?=(?:${LABELS})\\s?[:：])`,
  'u',
);
