import type { FactLabel } from '../../handbook/fact-labels.ts';
import { numberDoubt, sentenceDoubts } from './doubts.ts';
import type { DutyRead } from './duty-read.ts';
import type { Line } from './line.ts';
import type { Mark } from './mark.ts';

/** A list of duties while it is being read. */
export interface DutyList {
  readonly drafts: DutyDraft[];
  readonly preface: Line[];
  readonly closing: Line[];
  readonly strays: Line[];
  /** The title of the group that is open. */
  group: string;
  /** How duties are marked; null where they are not. */
  own: Mark | null;
  /** How the titles of groups are marked. */
  readonly groups: ReadonlySet<string>;
  /** The place of the last duty in its list. */
  last: number;
}

/** A duty of which not all lines are read yet. */
export interface DutyDraft {
  text: string;
  readonly subItems: string[];
  readonly facts: { label: FactLabel; value: string }[];
  readonly group: string;
  readonly doubts: string[];
  /** How its sub-items are marked, and how what stands below them is. */
  item: Mark | null;
  deeper: Mark | null;
}

/**
 * Begins a duty; where its number does not count on, that is noted. The first may go on from the list of
 * another role: `follows` is the place above it in the document.
 */
export function startDuty(text: string, list: DutyList, mark: Mark | null, follows = 0): DutyDraft {
  const place = mark?.place ?? 0;
  const runsOn = list.last === 0 && place === follows + 1;
  const doubt = mark && !runsOn ? numberDoubt(list.last, place) : '';
  const doubts = doubt ? [doubt] : [];
  const draft = {
    text,
    subItems: [],
    facts: [],
    group: list.group,
    doubts,
    item: null,
    deeper: null,
  };
  list.drafts.push(draft);
  list.last = place;
  return draft;
}

/** Adds a marked line to a duty: a sub-item, or words of the last one where it stands below that. */
export function addItem(text: string, mark: Mark, draft: DutyDraft): void {
  const isDeeper = draft.item !== null && draft.item.shape !== mark.shape;
  if (!isDeeper) {
    draft.item = mark;
    draft.deeper = null;
    draft.subItems.push(text);
    return;
  }
  const last = draft.subItems.pop() ?? '';
  const opening = /[:：]$/u.test(last) ? '' : '：';
  const gap = draft.deeper === null ? opening : '；';
  draft.deeper = mark;
  draft.subItems.push(`${last.replace(/[。；;]$/u, '')}${gap}${text}`);
}

/** Adds a line without a mark to the last sub-item of a duty, or to its sentence. */
export function addText(text: string, draft: DutyDraft): void {
  const last = draft.subItems.pop();
  if (last === undefined) draft.text = joined(draft.text, text);
  else draft.subItems.push(joined(last, text));
}

/** A duty after its last line. */
export function finishDuty({ text, subItems, facts, group, doubts }: DutyDraft): DutyRead {
  return { text, subItems, facts, group, doubts: [...doubts, ...sentenceDoubts(text, subItems)] };
}

function joined(before: string, after: string): string {
  return `${before}${/[\w,.]$/.test(before) && /^\w/.test(after) ? ' ' : ''}${after}`;
}
