import { isSentence } from '../handbook/fact-labels.ts';
import type { DutyDraft } from './duty-draft.ts';
import { readDutyMark } from './duty-mark.ts';
import { factWords, isFactLike, isKnownFact, readFact } from './fact-lines.ts';
import { groupTitle } from './group-title.ts';
import { indentOf, isBulleted, readItemMarker, withoutMarker } from './item-marker.ts';
import { readListMark } from './list-mark.ts';
import { addFactLine, addMoreText, finishDuty, type MeantDuty, startDuty } from './meant-duty.ts';
import { labelAtStart } from './plain-label.ts';
import { placedMark, type SubItemLine, subItemLine } from './sub-item-lines.ts';
import { addDeeperItem, addSubItem, addUnclearLine } from './sub-items.ts';

/**
 * The section 岗位职责 as its author meant it, read line by line and forgivingly: Markdown silently
 * detaches or swallows a duty's facts where an indent, a space or a mark is off, so what was meant
 * has to be known to say what must be written.
 */
export interface DutySection {
  readonly duties: readonly MeantDuty[];
  /** What belongs to no duty, the first line of each run. */
  readonly strays: readonly StrayLine[];
}

export interface StrayLine {
  readonly line: number;
  readonly text: string;
  /** The line as a heading, where it was meant as one. */
  readonly heading: string | null;
}

/** Reads the lines of the section; `firstLine` is the line of the file on which they begin. */
export function readDutyLines(lines: readonly string[], firstLine: number): DutySection {
  const fenced = fencedLines(lines);
  const drafts: DutyDraft[] = [];
  const strays: StrayLine[] = [];
  let groupLine = 0;
  let blankAbove = true;
  let strayAbove = false;
  for (const [index, raw] of lines.entries()) {
    const line = firstLine + index;
    const draft: DutyDraft | undefined = drafts.at(-1);
    const next = () => lines.slice(index + 1, index + 3).find((below) => below.trim()) ?? '';
    const isList = () => !isFactLike(lines[index + 2] ?? '') && next() === lines[index + 1];
    const kind: LineKind = fenced.has(index)
      ? 'stray'
      : kindOf(raw, { draft, groupLine, next, isList, blankAbove, strayAbove });
    blankAbove = kind === 'blank';
    if (kind === 'blank') continue;
    if (kind === 'group' || kind === 'heading') groupLine = line;
    if (kind === 'duty')
      drafts.push(startDuty(raw, { line, groupLine, nextNumber: (draft?.number ?? 0) + 1 }));
    if (kind === 'fact' && draft) addFactLine(draft, raw, line);
    if (kind === 'item' && draft) addSubItem(draft, raw, line);
    if (kind === 'deeper' && draft) addDeeperItem(draft, raw, line);
    if (kind === 'unclear' && draft) addUnclearLine(draft, raw, line);
    if (kind === 'more' && draft) addMoreText(draft, raw, line);
    if (kind === 'heading') strays.push({ line, text: raw.trim(), heading: toHeading(raw) });
    if (kind === 'stray' && !strayAbove) strays.push({ line, text: raw.trim(), heading: null });
    strayAbove = kind === 'stray';
  }
  return { duties: drafts.map(finishDuty), strays };
}

type LineKind =
  | 'blank'
  | 'group'
  | 'heading'
  | 'duty'
  | NonNullable<SubItemLine>
  | 'fact'
  | 'more'
  | 'stray';

interface Surroundings {
  readonly draft: DutyDraft | undefined;
  readonly groupLine: number;
  /** The next line that is not blank. */
  readonly next: () => string;
  /** Whether that follows at once and has no facts, as an item of a list below this line. */
  readonly isList: () => boolean;
  readonly blankAbove: boolean;
  readonly strayAbove: boolean;
}

function kindOf(raw: string, surroundings: Surroundings): LineKind {
  const { draft, groupLine, next, blankAbove, strayAbove } = surroundings;
  if (!raw.trim()) return 'blank';
  if (/^### [^\s#]/.test(raw)) return 'group';
  // Facts and sub-items stand below a duty and never below a heading: `#16 抽查病历`.
  const isHashed = /^\s*[#＃]{1,6}\s*[^\s#＃]/.test(raw);
  const opensDuty = () => isFactLike(next()) || startsSubItems(next(), undefined);
  if (isHashed && !(readDutyMark(raw) && opensDuty())) return 'heading';
  const indent = indentOf(raw);
  const isNumbered = readItemMarker(raw) !== null;
  const isNewGroup = draft !== undefined && draft.groupLine !== groupLine;
  const isLabelled = indent >= 4 && isNumbered && isKnownFact(withoutMarker(raw));
  const isFact = isFactLike(raw) || (isLabelled && !(draft && isAmongItems(raw, draft, next())));
  // Behind what is none of a duty's, a label that the duty has already is another's.
  if (isFact) return draft && !(strayAbove && startsFacts(raw, draft)) ? 'fact' : 'stray';
  if (isGroupTitle(raw, surroundings)) return 'heading';
  if (isNumbered && draft && (isNewGroup || isNextNumber(raw, draft))) return 'duty';
  // The first of a group may be indented: nothing stands above that it could belong to.
  const isFirst = !draft || isNewGroup;
  if (isNumbered && isFirst && (startsFacts(next(), draft) || startsSubItems(next(), undefined)))
    return 'duty';
  const opensFacts = draft !== undefined && startsFacts(next(), draft);
  if (opensFacts && (isNumbered || (readDutyMark(raw) && isNumber(next())))) return 'duty';
  if (BLOCK_MARK.test(raw)) return 'stray';
  if (draft?.facts.length && labelAtStart(raw) !== null) return 'unclear';
  const inDuty = draft && !isNewGroup && !strayAbove ? subItemLine(raw, draft) : null;
  if (inDuty) return inDuty;
  if (indent < 4 && isNumbered) return 'duty';
  if (indent < 4 && (startsFacts(next(), draft) || startsSubItems(next(), draft))) return 'duty';
  if (strayAbove) return 'stray';
  if (isBulleted(raw) && indent < 2 && (!draft || draft.facts.length || draft.isBulleted))
    return 'duty';
  return draft && continues(raw, draft, blankAbove) ? 'more' : 'stray';
}

/** Whether a numbered line that begins as a fact follows a sub-item, or is followed by one that does not. */
function isAmongItems(raw: string, { item, facts }: DutyDraft, below: string): boolean {
  if (facts.length || isNumber(withoutMarker(raw))) return false;
  const mark = placedMark(raw);
  if (item) return mark?.shape === item.shape && mark.place === item.place + 1;
  const second = placedMark(below);
  const opensList = mark?.place === 1 && second?.shape === mark.shape && second.place === 2;
  return opensList && !isKnownFact(withoutMarker(below));
}

/** Whether an indented number goes on after that of the duty above, and cannot be that of a sub-item. */
function isNextNumber(raw: string, draft: DutyDraft): boolean {
  const mark = placedMark(raw);
  if (!mark || mark.shape !== draft.own?.shape || mark.place !== draft.number + 1) return false;
  return mark.place > 1 && draft.item === null && !draft.facts.length;
}

/** Whether a line was meant as the title of the duties that begin below it. */
function isGroupTitle(raw: string, surroundings: Surroundings): boolean {
  const { draft, next, isList, blankAbove, strayAbove } = surroundings;
  const title = groupTitle(raw);
  if (title === null || strayAbove || !/^ ?\d{1,2}\s?[.．、)）]/.test(next())) return false;
  if (!blankAbove && (indentOf(raw) > 1 || !title.standsAlone)) return false;
  const mark = placedMark(raw);
  if (mark && isList()) return false;
  const below = readItemMarker(next())?.number;
  const opensList = below === 1 || below === (draft?.number ?? 0) + 1;
  if (!draft) return true;
  if (mark && draft.item?.shape === mark.shape) return false;
  if (draft.facts.length) return true;
  return blankAbove && opensList && indentOf(raw) < 2 && mark?.place !== 1;
}

/** Whether a line says a duty's 编号. */
function isNumber(line: string): boolean {
  return isFactLike(line) && readFact(factWords(line)).label === '编号';
}

/** Whether the line below opens the facts of another duty than the draft. */
function startsFacts(below: string, draft: DutyDraft | undefined): boolean {
  if (!isFactLike(below)) return false;
  if (!draft) return true;
  const { label } = readFact(factWords(below));
  return draft.facts.some((fact) => fact.label === label);
}

/** Whether the line below opens the sub-items of another duty than the draft. */
function startsSubItems(below: string, draft: DutyDraft | undefined): boolean {
  if (draft && !draft.facts.length) return false;
  return indentOf(below) >= 2 && readListMark(below)?.place === 1;
}

function continues(raw: string, draft: DutyDraft, blankAbove: boolean): boolean {
  if (isBulleted(raw) || readItemMarker(raw)) return !blankAbove || indentOf(raw) >= 2;
  const last = draft.facts.at(-1);
  if (!last) return !blankAbove || indentOf(raw) >= 2;
  return indentOf(raw) >= 4 || (!blankAbove && (draft.endsOpen || isSentence(last.label)));
}

function toHeading(raw: string): string {
  const title = /^\s*[#＃]/.test(raw) ? null : groupTitle(raw);
  return `### ${title?.text ?? raw.replace(/^[\s#＃]*/u, '').trim()}`;
}

/** The indexes of lines in code fences; a fence that nothing closes does not count. */
function fencedLines(lines: readonly string[]): Set<number> {
  const fences = lines.flatMap((line, index) => (/^\s*(?:```|~~~)/.test(line) ? [index] : []));
  const inside = fences.flatMap((start, i) => {
    const end = i % 2 === 0 ? fences[i + 1] : undefined;
    return end === undefined ? [] : Array.from({ length: end - start + 1 }, (_, n) => start + n);
  });
  return new Set(inside);
}

/** Quotes, tables, fences, tags and rules. */
const BLOCK_MARK = /^\s*(?:>|\||```|~~~|<|(?:[-*_=] ?){3,}$)/;
