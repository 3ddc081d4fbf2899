import { formatDuty } from './duty-text.ts';
import { FACT_LABELS, type FactLabel, isFactLabel } from './fact-labels.ts';
import { didYouMean, suggest } from './suggest.ts';

/**
 * The section 岗位职责 as its author meant it, read line by line and forgivingly: Markdown silently
 * detaches or swallows a duty's facts where an indent, a space or a mark is off, so what was meant
 * has to be known to say what must be written.
 */
export interface DutySection {
  readonly duties: readonly MeantDuty[];
  /** Lines that belong to no duty, the first of each run. */
  readonly strays: readonly { readonly line: number; readonly text: string }[];
}

/** One duty as meant, and what is wrong with the way it is written. */
export interface MeantDuty {
  readonly line: number;
  readonly group: string;
  readonly text: string;
  readonly facts: readonly MeantFact[];
  /** Chinese reasons why Markdown would misread it; none for a duty written safely. */
  readonly faults: readonly string[];
  /** The whole duty, written safely. */
  readonly corrected: string;
}

export interface MeantFact {
  readonly label: FactLabel;
  readonly values: readonly string[];
  readonly line: number;
}

/** Reads the lines of the section; `firstLine` is the line of the file on which they begin. */
export function readDutyLines(lines: readonly string[], firstLine: number): DutySection {
  const drafts: Draft[] = [];
  const strays: { line: number; text: string }[] = [];
  let group = '';
  let blankAbove = true;
  let inStray = false;
  for (const [index, raw] of lines.entries()) {
    const line = firstLine + index;
    if (!raw.trim()) {
      blankAbove = true;
      continue;
    }
    const heading = /^ {0,3}### +(.+?)\s*$/.exec(raw);
    const item = /^([\s\u3000]*)(\d{1,3})([.．、)）])[\s\u3000]*(.+)$/.exec(raw);
    const draft: Draft | undefined = drafts.at(-1);
    const isItem = item !== null && indentOf(item[1] ?? '') < 4;
    const belongs: boolean = !inStray || isFactLike(raw) ? takesLine(raw, blankAbove) : false;
    if (heading) group = heading[1] ?? '';
    else if (isItem) drafts.push(startDuty(item, raw, line, group));
    else if (draft && belongs) addLine(draft, raw, line);
    else if (!inStray) strays.push({ line, text: raw.trim() });
    inStray = !heading && !isItem && !(draft && belongs);
    blankAbove = false;
  }
  return { duties: drafts.map(finish), strays };
}

interface Draft {
  readonly line: number;
  readonly number: string;
  readonly group: string;
  text: string;
  readonly facts: { label: FactLabel; values: string[]; line: number }[];
  readonly faults: Set<string>;
}

function startDuty(item: RegExpExecArray, raw: string, line: number, group: string): Draft {
  const [, indent = '', number = '1', , rest = ''] = item;
  const draft: Draft = { line, number, group, text: '', facts: [], faults: new Set() };
  if (!/^\d{1,3}\. \S/.test(raw))
    draft.faults.add(indent ? '条目要顶格写' : `条目开头要写成「${number}. 」：半角句点加一个空格`);
  const [text = '', ...inline] = splitAtLabels(rest);
  draft.text = text;
  if (inline.length) draft.faults.add('信息要另起一行写在职责下面，不能连在句子里');
  for (const fact of inline) addFact(draft, fact, line);
  return draft;
}

/** Bulleted, labelled or indented lines belong to the duty above; others only without a gap. */
function takesLine(raw: string, blankAbove: boolean): boolean {
  if (isFactLike(raw)) return true;
  return blankAbove ? indentOf(raw) >= 2 : !/^[\s\u3000]*(#|>|\||```|<)/.test(raw);
}

function addLine(draft: Draft, raw: string, line: number): void {
  const body = raw.replace(/^[\s\u3000]*[-－–—*+•·]?[\s\u3000]*/u, '');
  if (!isFactLike(raw)) {
    draft.faults.add('一条职责、一条信息各写在一行里，中间不换行，下面只能跟信息行');
    const last = draft.facts.at(-1);
    if (last && !/^[\s\u3000]*([-－–—*+•·]|\d)/u.test(raw))
      last.values = splitValues(last.label, `${last.values.join('、')}${body}`);
    else draft.text += `；${body.replace(/^\d+[.．、)）]\s*/, '')}`;
    return;
  }
  if (!/^ {4}- \S/.test(raw)) draft.faults.add('信息行要缩进 4 个半角空格，再写「- 」');
  const [first = '', ...inline] = splitAtLabels(body);
  const facts = first ? [first, ...inline] : inline;
  if (facts.length > 1) draft.faults.add('每条信息各占一行');
  for (const fact of facts) addFact(draft, fact, line);
}

function addFact(draft: Draft, written: string, line: number): void {
  const [, label = '', value = ''] = /^([^:：]+?)\s*[:：]\s*(.*)$/u.exec(written) ?? [];
  if (isFactLabel(label)) {
    if (!value.trim()) draft.faults.add(`「${label}」后面没有内容，没有就删掉这一行`);
    else if (draft.facts.some((fact) => fact.label === label))
      draft.faults.add(`「${label}」写了两行，请合成一行`);
    if (value.trim()) mergeFact(draft, label, splitValues(label, value), line);
    return;
  }
  const [meant] = suggest(label, FACT_LABELS);
  draft.faults.add(
    `不认识的标签「${label}」${didYouMean(meant ? [meant] : [])}？可用的标签：${FACT_LABELS.join('、')}`,
  );
  if (meant && isFactLabel(meant)) mergeFact(draft, meant, splitValues(meant, value), line);
  else draft.text += `（${label}：${value}）`;
}

function mergeFact(draft: Draft, label: FactLabel, values: string[], line: number): void {
  const same = draft.facts.find((fact) => fact.label === label);
  if (same) same.values = [...new Set([...same.values, ...values])];
  else draft.facts.push({ label, values, line });
}

function finish({ line, number, group, text, facts, faults }: Draft): MeantDuty {
  const corrected = formatDuty({ number, text, facts });
  return { line, group, text, facts, faults: [...faults], corrected };
}

/** `甲 - 编号：1 主题：乙` → `甲`, `编号：1`, `主题：乙`. */
function splitAtLabels(text: string): string[] {
  return text.split(LABEL_START).map((part) => part.replace(/[\s\u3000,，;；。－-]+$/u, '').trim());
}

function splitValues(label: FactLabel, value: string): string[] {
  const plain = value.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').trim();
  if (label === '待确认') return [plain];
  return plain.split(/[\s\u3000]*[、,，;；][\s\u3000]*/u).filter(Boolean);
}

function isFactLike(raw: string): boolean {
  return LABELLED.test(raw) || BULLETED_LABEL.test(raw);
}

/** Width of the leading white space in columns; a tab counts 4, a full-width space 2. */
function indentOf(text: string): number {
  const [space = ''] = /^[\s\u3000]*/u.exec(text) ?? [];
  return [...space].reduce((width, char) => width + (INDENT_WIDTHS[char] ?? 1), 0);
}

const INDENT_WIDTHS: Partial<Record<string, number>> = { '\t': 4, '\u3000': 2 };
const LABELS = FACT_LABELS.join('|');
const LABEL_START = new RegExp(
  `(?=编号[ \\u3000]*[:：]\\s*[A-Z])|(?<=^|[\\s\\u3000,，;；。－-])(?=(?:${LABELS})[ \\u3000]*[:：])`,
  'u',
);
const LABELLED = new RegExp(
  `^[\\s\\u3000]*[-－–—*+•·]?[\\s\\u3000]*(?:${LABELS})[\\s\\u3000]*[:：]`,
  'u',
);
const BULLETED_LABEL = /^[\s\u3000]*[-－–—*+•·][\s\u3000]*[\p{Script=Han}\w]{1,8}[\s\u3000]*[:：]/u;
