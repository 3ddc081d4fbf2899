import { withoutRepeatedNumber } from '../../duty-lines/duty-mark.ts';
import type { DutyKind } from '../../handbook/duty-kind.ts';
import { type DutyParts, formatDuty } from '../../handbook/duty-text.ts';
import type { FactLabel } from '../../handbook/fact-labels.ts';
import type { DutyRead } from '../reading/duty-read.ts';
import type { ReadAs } from '../reading/role-read.ts';
import { plainSentence } from './plain-words.ts';
import { type DutyFact, proposeFacts } from './propose-facts.ts';
import { type FactContext, statedFact } from './stated-facts.ts';

/** A duty as it will stand in a draft, but for its number. */
export interface DutyDraft {
  readonly text: string;
  readonly subItems: readonly string[];
  readonly facts: readonly DutyFact[];
  readonly group: string;
  /** The facts that are proposals of ours, in words. */
  readonly proposed: string;
  /** Facts that the document states in other words. */
  readonly readAs: readonly ReadAs[];
}

/** Writes a duty: what the document states of it, what can be proposed, and what is doubtful. */
export function draftDuty(duty: DutyRead, own: readonly string[], context: FactContext): DutyDraft {
  const read = duty.facts.map(({ label, value }) => ({
    label,
    value,
    fact: statedFact(label, value, context),
  }));
  const stated = new Map<FactLabel, DutyFact>();
  // What no fact can hold stays in the sentence.
  const rest: string[] = [];
  for (const { label, value, fact } of read)
    if (fact && !stated.has(label)) stated.set(label, fact);
    else rest.push(`（${label}：${value}）`);
  const text = plainSentence(`${duty.text.replace(/[。；;]$/u, '')}${rest.join('')}`);
  const words = [text, ...duty.subItems].join(' ');
  // A duty with its number was in a handbook before, and says all that is known of it.
  const proposals = stated.has('编号')
    ? []
    : proposeFacts(words, context.names, own).filter(({ label }) => !stated.has(label));
  // Who leads a duty need not be said.
  const isLead = stated.get('责任')?.values.join() === DEFAULT;
  if (isLead) stated.delete('责任');
  const doubts = [...(stated.get('待确认')?.values ?? []), ...duty.doubts].map(plainSentence);
  stated.delete('待确认');
  return {
    text: text || '（原文这一条没有文字）',
    subItems: duty.subItems.map(plainSentence).filter(Boolean),
    facts: [
      ...stated.values(),
      ...proposals,
      ...(doubts.length ? [{ label: '待确认' as const, values: [doubts.join('；')] }] : []),
    ],
    group: duty.group,
    readAs: read.flatMap(({ label, value, fact }) =>
      fact && (fact.values.join('、') !== value || (isLead && label === '责任'))
        ? [{ written: `${label}：${value}`, as: fact.values.join('、') }]
        : [],
    ),
    proposed: proposals.map(({ label, values }) => `${label} ${values.join('、')}`).join('；'),
  };
}

/** The lines of a duty in a file; without a number where nobody knows yet with what it begins. */
export function dutyLines(duty: DutyDraft, place: number, number: string | null): string {
  const hasNumber = duty.facts.some(({ label }) => label === '编号');
  const own = number && !hasNumber ? [{ label: '编号' as const, values: [number] }] : [];
  const count = ((place - 1) % 99) + 1;
  const text = withoutRepeatedNumbers(duty.text, count);
  const parts: DutyParts = { ...duty, text, number: String(count), facts: [...own, ...duty.facts] };
  return formatDuty(parts);
}

/** Documents write a number twice and thrice: `2、2. （2）甲`. */
function withoutRepeatedNumbers(text: string, count: number): string {
  const next = withoutRepeatedNumber(text, count);
  return next === text ? text : withoutRepeatedNumbers(next, count);
}

/** What a duty is whose 责任 nobody says. */
const DEFAULT: DutyKind = '主责';
