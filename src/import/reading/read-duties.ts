import { cutAtLabels, isKnownFact, readFact } from '../../duty-lines/fact-lines.ts';
import { groupTitle } from '../../duty-lines/group-title.ts';
import type { FactLabel } from '../../handbook/fact-labels.ts';
import { groupOf, listMarks, startsAnew } from './duty-groups.ts';
import {
  addItem,
  addText,
  type DutyDraft,
  type DutyList,
  finishDuty,
  startDuty,
} from './duty-list.ts';
import type { DutiesRead } from './duty-read.ts';
import { inClauses } from './in-clauses.ts';
import type { DutyItem, FactItem, GridItem } from './item.ts';
import type { Line } from './line.ts';
import { isOfHighRank, type Mark } from './mark.ts';
import { isLine, type Part } from './role-read.ts';

/**
 * The duties of a part of a role. The first mark of the list tells how duties are marked; other marks below
 * are sub-items, or groups where a title stands behind them. Without any marks a paragraph is a duty.
 */
export function readDuties(all: readonly Part[]): DutiesRead {
  const parts = all.every(isLine) ? inClauses(all) : all;
  const beside = { preface: [], closing: [], strays: [] };
  const list: DutyList = { drafts: [], ...beside, ...listMarks(parts), group: '', last: 0 };
  for (const [at, part] of parts.entries())
    if (isLine(part)) readLine(part, list, parts.slice(at + 1));
    else if (part.kind === 'duty') readRow(part, list);
    else readOther(part, list);
  const { preface, closing, strays } = list;
  return { duties: list.drafts.map(finishDuty), preface, closing, strays };
}

function readLine(line: Line, list: DutyList, ahead: readonly Part[]): void {
  const { mark, text } = line;
  const draft = list.drafts.at(-1);
  if (draft && !mark?.place && isKnownFact(text) && addFacts(text, draft)) return;
  const group = groupOf(line, list, ahead);
  if (group !== null) {
    list.group = group;
    if (startsAnew(ahead, list)) list.last = 0;
  } else if (!mark) readPlain(line, list, ahead);
  else if (mark.shape === list.own?.shape || !draft) startDuty(text, list, mark, line.follows);
  else if (isNextDuty(mark, draft, list)) {
    list.own = mark;
    startDuty(text, list, mark);
  } else if (list.groups.has(mark.shape)) {
    // A group of nothing but its title is a duty of its own.
    list.group = groupTitle(text)?.text ?? '其他';
    startDuty(text, list, null);
  } else addItem(text, mark, draft);
}

/** Whether a number goes on after the duty above though it looks otherwise, as where typing changed midway. */
function isNextDuty(mark: Mark, { item, deeper }: DutyDraft, { own, last }: DutyList): boolean {
  if (!own || mark.place < 2 || mark.place <= last) return false;
  const isTaken = item?.shape === mark.shape || deeper?.shape === mark.shape;
  const isAlike = signOf(mark) === signOf(own) && isOfHighRank(mark) === isOfHighRank(own);
  return !isTaken && isAlike;
}

/** What the number of a mark is written in: 1, 一, a, ①. */
function signOf({ shape }: Mark): string {
  return shape.replace(/\/\d+$|[^\p{L}\p{N}]/gu, '');
}

/** A line without a mark: a duty where none has one, or else more of the duty above. */
function readPlain(line: Line, list: DutyList, ahead: readonly Part[]): void {
  const draft = list.drafts.at(-1);
  const [next] = ahead;
  // What stands above a table of duties is none of them.
  if (next && !isLine(next) && next.kind === 'duty' && /[:：]$/u.test(line.text))
    list.strays.push(line);
  else if (!list.own) startDuty(line.text, list, null);
  else if (!draft) list.preface.push(line);
  else if (isMore(line, draft, list, ahead)) addText(line.text, draft);
  else (ENDED.test(line.text) ? list.closing : list.strays).push(line);
}

/** Whether a line goes on with the duty above: the list goes on below it, or the words above break off. */
function isMore(line: Line, draft: DutyDraft, list: DutyList, ahead: readonly Part[]): boolean {
  if (goesOnBelow(ahead, list, draft)) return true;
  if (list.closing.length || list.strays.length || CLOSING.test(line.text)) return false;
  const last = draft.subItems.at(-1) ?? draft.text;
  return ENDED.test(last) ? !/[。！？]$/u.test(last) && ENDED.test(line.text) : true;
}

function goesOnBelow(
  ahead: readonly Part[],
  { own, last }: DutyList,
  { item }: DutyDraft,
): boolean {
  const next = ahead.find((part) => isLine(part) && part.mark !== null);
  if (!next || !isLine(next) || !next.mark) return false;
  const { shape, place } = next.mark;
  return (
    (shape === own?.shape && place > last) || (shape === item?.shape && place === item.place + 1)
  );
}

function addFacts(text: string, draft: DutyDraft): boolean {
  const read = cutAtLabels(text).filter(Boolean).map(readFact);
  if (read.some(({ label, values }) => label === null || !values.length)) return false;
  for (const { label, values } of read)
    if (label) draft.facts.push({ label, value: values.join('、') });
  return true;
}

function readRow(row: DutyItem, list: DutyList): void {
  const [first, ...others] = row.role ? inClauses(row.words) : row.words;
  const more = row.more.map((words) => `（${words}）`).join('');
  const isGroup =
    row.group !== '' && others.some(({ mark }) => mark && mark.shape === first?.mark?.shape);
  // What is said of several duties at once stands with their title.
  list.group = row.group ? row.group + (isGroup ? more : '') : list.group;
  const text = first ? first.text + (isGroup ? '' : more) : row.more.join('，');
  const draft = startDuty(text, list, null);
  const stated: [FactLabel, string][] = [
    ['频次', row.frequency],
    ['标准', row.standard],
    ['责任', row.responsibility],
  ];
  draft.facts.push(...stated.flatMap(([label, value]) => (value ? [{ label, value }] : [])));
  for (const { mark, text } of others) {
    const last = list.drafts.at(-1) ?? draft;
    // Where a row tells of a whole role, each line of its cell is a duty.
    if (!mark && row.role) startDuty(text, list, null);
    else if (!mark) addText(text, last);
    else if (mark.shape === first?.mark?.shape) startDuty(text, list, null);
    else addItem(text, mark, last);
  }
}

/** Cells and other tables among duties: a row, a duty. */
function readOther(part: FactItem | GridItem, list: DutyList): void {
  const rows =
    part.kind === 'fact'
      ? [`${part.label}：${part.value}`]
      : part.rows.map((row) => row.filter(Boolean).join('，'));
  for (const row of rows.filter(Boolean)) startDuty(row, list, null);
}

const ENDED = /[。；;！？!?]$/u;
/** How words begin that are about the document. */
const CLOSING =
  /^(?:本(?:制度|职责|规定|办法|说明书|规范)|以上|此(?:职责|制度)|附[:：则]|备?注[:：])/u;
