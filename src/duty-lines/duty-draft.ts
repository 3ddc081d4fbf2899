import type { FactLabel } from '../handbook/fact-labels.ts';
import { cutAtLabels, isFactLike, readFact } from './fact-lines.ts';
import { withoutMarker } from './item-marker.ts';
import type { ListsAbove, PlacedMark } from './sub-item-lines.ts';

/** A duty of which not all lines are read yet. */
export interface DutyDraft extends ListsAbove {
  readonly line: number;
  lastLine: number;
  readonly groupLine: number;
  readonly isBulleted: boolean;
  text: string;
  readonly subItems: { text: string; line: number }[];
  readonly facts: { label: FactLabel; values: string[]; line: number }[];
  readonly faults: Set<string>;
  /** Whether it can be told what was meant. */
  isClear: boolean;
  item: PlacedMark | null;
  deeper: PlacedMark | null;
  factIndent: number | null;
  /** What a line without a mark continues. */
  goesOn: 'sentence' | 'sub-item' | 'fact';
  /** Its last line ends with a separator: a list of values goes on below. */
  endsOpen: boolean;
}

/** Adds words to the duty's sentence or a sub-item; what stands in them as facts, to its facts. */
export function addPieces(
  draft: DutyDraft,
  target: { text: string },
  written: string,
  line: number,
): void {
  if (target === draft) noteTwoDuties(draft, written);
  else if (NUMBER_WITHIN.test(written)) draft.faults.add(TWO_SUB_ITEMS);
  const pieces = cutAtLabels(written);
  // What a sub-item begins with are its own words, be they a label as well.
  const isFact = target === draft && isFactLike(pieces[0] ?? '');
  const text = isFact ? '' : (pieces.shift() ?? '');
  const gap = /\w$/.test(target.text) && /^\w/.test(text) ? ' ' : '';
  target.text += gap + text;
  if (pieces.length) draft.faults.add('信息要另起一行写在职责下面，不能连在句子里');
  for (const fact of pieces) addFact(draft, fact, line);
}

/** Adds what a text says as a fact; a label that is there already takes its values too. */
export function addFact(draft: DutyDraft, written: string, line: number): void {
  const { label, values, fault } = readFact(written);
  if (fault) draft.faults.add(fault);
  if (!label) draft.text += `（${written.replace(/[\s:：]+/u, '：')}）`;
  if (!label || !values.length) return;
  const same = draft.facts.find((fact) => fact.label === label);
  if (!same) draft.facts.push({ label, values: [...values], line });
  else if (isEmpty(values) || isEmpty(same.values)) {
    draft.faults.add(`「${label}」写了两行，只留有内容的一行`);
    if (isEmpty(same.values)) same.values = [...values];
  } else if (label === '编号' && values.join() !== same.values.join()) {
    // Two duties, of which one has lost its line.
    draft.isClear = false;
    draft.faults.add(TWO_NUMBERS([...same.values, ...values]));
    same.values = [...new Set([...same.values, ...values])];
  } else {
    draft.faults.add(`「${label}」写了两行，请合成一行`);
    same.values = [...new Set([...same.values, ...values])];
  }
}

/** Of a 编号 whose line is there without it. */
function isEmpty(values: readonly string[]): boolean {
  return values.join('') === '';
}

/** Notes that a line holds the beginning of a second duty. */
export function noteTwoDuties(draft: DutyDraft, written: string): void {
  const words = withoutMarker(written);
  const next = [...words.matchAll(BEHIND_SENTENCE)].map(([, number]) => Number(number));
  if (NUMBER_WITHIN.test(words) || next.includes(draft.number + 1)) draft.faults.add(TWO_DUTIES);
}

/** Two sub-items in one line, of which nobody knows the end of the first. */
export const TWO_SUB_ITEMS = '两个分项连在了一行里，请分成两行';
const TWO_NUMBERS = (numbers: readonly string[]) =>
  `这里有 ${[...new Set(numbers)].length} 个编号（${[...new Set(numbers)].join('、')}），一条职责只有一个；若是几条职责，请给每一条写上「1. 」开头的句子，若是一条，只留它自己的编号`;
/** The same of two duties. */
export const TWO_DUTIES = '两条职责连在了一行里，请在第二条的序号前面换行，各写各的信息行';
/** A number behind the end of a sentence, of which a full-width mark tells. */
const BEHIND_SENTENCE = /(?<=[。；;]\s*)([1-9]\d{0,2})(?=[.．、)）]\s*[^\s\d])/gu;
const NUMBER_WITHIN = /[^\s\d]\s*\d{1,2}\. \S|\S\s+\d{1,2}[.．、)）][^\s\d]/u;
