import { FACT_LABELS } from '../handbook/fact-labels.ts';
import type { EditConflict } from './desk.ts';
import type { DutyWords, Value } from './edit.ts';

/** What stands there now and what somebody wrote, line by line; null where there is no such side. */
export interface ConflictSides {
  readonly now: readonly string[] | null;
  readonly own: readonly string[] | null;
}

/** Both sides of an edit that somebody else's text has overtaken; of duties only what differs, below the sentence. */
export function conflictSides({ edit, now }: Pick<EditConflict, 'edit' | 'now'>): ConflictSides {
  const own = 'to' in edit ? edit.to : undefined;
  const lines = (side: Side, other: Side | undefined) =>
    isWords(side) ? wordLines(side, isWords(other) ? other : undefined) : valueLines(side);
  return {
    now: now === null ? null : lines(now, own),
    own: own === undefined ? null : lines(own, now),
  };
}

type Side = Value | DutyWords | null;

function isWords(side: Side | undefined): side is DutyWords {
  return typeof side === 'object' && side !== null && 'text' in side;
}

function wordLines(words: DutyWords, other: DutyWords | undefined): string[] {
  const items = (of: DutyWords | undefined) => (of?.subItems ?? []).join('；');
  const differing = FACT_LABELS.filter((label) => said(words, label) !== said(other, label));
  return [
    words.text,
    ...(items(words) === items(other) ? [] : [`分项：${items(words) || NOTHING}`]),
    ...differing.map((label) => `${label}：${said(words, label) || NOTHING}`),
  ];
}

function said(words: DutyWords | undefined, label: (typeof FACT_LABELS)[number]): string {
  return (words?.facts[label] ?? []).join('、');
}

function valueLines(value: Value | null): string[] {
  if (value === null || value === '') return [NOTHING];
  return typeof value === 'object' ? [value.join('、')] : String(value).split('\n');
}

const NOTHING = '（没有）';
