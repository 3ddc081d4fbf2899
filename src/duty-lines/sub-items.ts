import { FACT_LABELS } from '../handbook/fact-labels.ts';
import { BLOCK_MARK, withoutBlockMarks } from './block-marks.ts';
import { addPieces, type DutyDraft } from './duty-draft.ts';
import { labelOf } from './fact-lines.ts';
import { readListMark } from './list-mark.ts';
import { labelAtStart } from './plain-label.ts';
import { placedMark } from './sub-item-lines.ts';

/** Adds a sub-item (分项) to a duty. */
export function addSubItem(draft: DutyDraft, raw: string, line: number): void {
  draft.lastLine = line;
  const label = labelOf(raw);
  if (label !== null) draft.faults.add(`「${label}」不是信息的标签，这一行是分项`).add(LABELS);
  if (!isSafe(raw, draft)) draft.faults.add(FORM);
  if (draft.facts.length) draft.faults.add('分项要写在句子下面、信息行上面');
  const item = { text: '', line };
  addPieces(draft, item, wordsOf(raw), line);
  draft.item = placedMark(raw);
  draft.deeper = null;
  draft.goesOn = 'sub-item';
  const plain = withoutBlockMarks(item.text);
  if (plain !== item.text) draft.faults.add(BLOCK_MARK);
  if (plain) draft.subItems.push({ text: plain, line });
  else draft.faults.add('分项没有内容，没有就删掉这一行');
}

/** Adds a line of a third level: words of the sub-item above it where that ends with a colon. */
export function addDeeperItem(draft: DutyDraft, raw: string, line: number): void {
  draft.lastLine = line;
  const item = draft.subItems.at(-1);
  const isFirst = draft.deeper === null;
  const opens = item !== undefined && /[:：]$/.test(item.text);
  draft.faults.add('只能有一层分项，再下一层请写进上一层的句子，例如「    1. 甲：乙；丙」');
  draft.deeper = placedMark(raw);
  draft.goesOn = 'sub-item';
  // Behind any other words, nobody knows how the two belong together.
  if (!item || (isFirst && !opens)) draft.isClear = false;
  if (!item) return;
  if (!isFirst) item.text = `${item.text.replace(/[；;，,。]$/u, '')}；`;
  addPieces(draft, item, wordsOf(raw), line);
}

/** Notes a line that may be a sub-item as well as another duty: only its author knows. */
export function addUnclearLine(draft: DutyDraft, raw: string, line: number): void {
  draft.lastLine = line;
  draft.isClear = false;
  const label = labelAtStart(raw);
  draft.faults.add(
    label === null
      ? `看不出「${raw.trim()}」是分项还是另一条职责；${FORM}；职责要顶格写`
      : `看不出「${raw.trim()}」是信息还是分项：信息要写成「    - ${label}：…」；${FORM}，写在信息行上面`,
  );
}

function isSafe(raw: string, { item }: DutyDraft): boolean {
  if (!/^ {4}[0-9]{1,2}\. \S/.test(raw)) return !wordsOf(raw) && /^ {4}[0-9]{1,2}\.\s*$/.test(raw);
  return item !== null || /^ {4}1\./.test(raw);
}

function wordsOf(raw: string): string {
  return (readListMark(raw)?.rest ?? raw).trim();
}

const LABELS = `信息可用的标签：${FACT_LABELS.join('、')}`;
const FORM = '分项要写成「    1. 甲」：缩进 4 个半角空格，从 1 写起';
