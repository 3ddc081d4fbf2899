import { firstUnpaired } from '../handbook/brackets.ts';
import { formatDuty } from '../handbook/duty-text.ts';
import { type FactLabel, isSentence, splitValues } from '../handbook/fact-labels.ts';
import { BLOCK_MARK, withoutBlockMarks } from './block-marks.ts';
import {
  addFact,
  addPieces,
  type DutyDraft,
  noteTwoDuties,
  TWO_DUTIES,
  TWO_SUB_ITEMS,
} from './duty-draft.ts';
import { readDutyMark, withoutRepeatedNumber } from './duty-mark.ts';
import { cutAtLabels, factWords, isSafeFactLine } from './fact-lines.ts';
import { indentOf, isBulleted, readItemMarker, withoutMarker } from './item-marker.ts';
import { placedMark } from './sub-item-lines.ts';

/** One duty as its author meant it, and what is wrong with the way it is written. */
export interface MeantDuty {
  readonly line: number;
  readonly lastLine: number;
  /** Line of the `###` heading above it; 0 where there is none. */
  readonly groupLine: number;
  readonly text: string;
  readonly subItems: readonly MeantSubItem[];
  readonly facts: readonly MeantFact[];
  /** Chinese reasons why Markdown would misread it; none for a duty written safely. */
  readonly faults: readonly string[];
  /** The whole duty, written safely; null where only its author can tell what was meant. */
  readonly corrected: string | null;
}

export interface MeantSubItem {
  readonly text: string;
  readonly line: number;
}

export interface MeantFact {
  readonly label: FactLabel;
  readonly values: readonly string[];
  readonly line: number;
}

/** Where a duty stands and the number in front of it, should the line not tell. */
export interface DutyPlace {
  readonly line: number;
  readonly groupLine: number;
  readonly nextNumber: number;
}

/** Begins a duty with its first line; the lines below it are added one by one. */
export function startDuty(raw: string, { line, groupLine, nextNumber }: DutyPlace): DutyDraft {
  const mark = readDutyMark(raw);
  const words = mark?.rest ?? raw.trimStart();
  const number = mark?.number ?? nextNumber;
  const draft: DutyDraft = {
    line,
    lastLine: line,
    groupLine,
    number: number >= 1 && number <= 99 ? number : 1,
    isBulleted: isBulleted(raw),
    text: '',
    subItems: [],
    facts: [],
    faults: new Set(),
    isClear: true,
    goesOn: 'sentence',
    endsOpen: false,
    own: placedMark(raw),
    item: null,
    deeper: null,
    factIndent: null,
  };
  if (number > 99) draft.faults.add(LONG_NUMBER);
  else if (words.trim() && !/^\d{1,2}\. \S/.test(raw))
    draft.faults.add(/^\s+\d{1,2}\. \S/.test(raw) ? '条目要顶格写' : START(draft.number));
  addPieces(draft, draft, words, line);
  const plain = withoutBlockMarks(draft.text);
  if (plain !== draft.text) draft.faults.add(BLOCK_MARK);
  draft.text = withoutRepeatedNumber(plain, draft.number);
  if (draft.text !== plain) draft.faults.add('序号写了两遍，只留开头的一个');
  return draft;
}

/** Adds a fact line to a duty. */
export function addFactLine(draft: DutyDraft, raw: string, line: number): void {
  draft.lastLine = line;
  if (!isSafeFactLine(raw)) draft.faults.add('信息行要缩进 4 个半角空格，再写「- 」');
  noteTwoDuties(draft, raw);
  const written = factWords(readItemMarker(raw)?.rest ?? raw);
  const facts = cutAtLabels(written).filter(Boolean);
  if (facts.length > 1) draft.faults.add('每条信息各占一行');
  for (const fact of facts) addFact(draft, fact, line);
  draft.factIndent = indentOf(raw);
  draft.goesOn = 'fact';
  draft.endsOpen = SEPARATOR_AT_END.test(raw);
}

/** Adds a line that continues the sentence, the last sub-item or the last fact. */
export function addMoreText(draft: DutyDraft, raw: string, line: number): void {
  draft.lastLine = line;
  draft.faults.add('一条职责、一个分项、一条信息各写在一行里，中间不换行');
  const last = draft.facts.at(-1);
  const target = draft.goesOn === 'sub-item' ? (draft.subItems.at(-1) ?? draft) : draft;
  if (draft.goesOn !== 'fact' || !last) addPieces(draft, target, withoutMarker(raw), line);
  else {
    const said = last.values.join('、');
    const isParted = draft.endsOpen || isBetweenNames(last.label, said, raw.trim());
    const gap = isParted && !isSentence(last.label) ? '、' : '';
    // Nothing goes on behind a number: whatever stands there was meant otherwise.
    if (last.label === '编号' && !gap) draft.isClear = false;
    last.values = splitValues(last.label, said + gap + raw.trim());
  }
  draft.endsOpen = SEPARATOR_AT_END.test(raw);
}

/** Whether a list of names goes on in the next line: names are short, and nobody breaks one in two. */
function isBetweenNames(label: FactLabel, above: string, below: string): boolean {
  return LISTS.has(label) && firstUnpaired(above) < 0 && !/^[、,，;；/（(]/u.test(below);
}

/** The duty after its last line. */
export function finishDuty(draft: DutyDraft): MeantDuty {
  const { line, lastLine, groupLine, number, text, subItems, facts, faults } = draft;
  if (!text) faults.add('职责没有内容');
  const isClear =
    text !== '' && draft.isClear && !faults.has(TWO_DUTIES) && !faults.has(TWO_SUB_ITEMS);
  const parts = { number: String(number), text, subItems: subItems.map((it) => it.text), facts };
  const corrected = isClear ? formatDuty(parts) : null;
  return { line, lastLine, groupLine, text, subItems, facts, faults: [...faults], corrected };
}

const START = (number: number) => `条目开头要写成「${number}. 」：半角句点加一个空格`;
const LONG_NUMBER = '序号只写到 99，再往下从 1 重新写起（序号只管排列，与编号无关）';
const LISTS: ReadonlySet<FactLabel> = new Set(['主题', '指标', '协作']);
const SEPARATOR_AT_END = /[、,，;；]\s*$/u;
