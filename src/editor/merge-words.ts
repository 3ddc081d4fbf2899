import { FACT_LABELS } from '../handbook/fact-labels.ts';
import type { DutyWords } from './edit.ts';

/** Three readings of a duty: before, as it is to be, and as it stands. */
interface Versions {
  readonly was: DutyWords;
  readonly to: DutyWords;
  readonly now: DutyWords;
}

/**
 * What a duty says with the changes of both sides, taken fact by fact; null where both changed the same one
 * otherwise.
 */
export function mergeWords({ was, to, now }: Versions): DutyWords | null {
  const text = merged(was.text, to.text, now.text);
  const subItems = merged(was.subItems, to.subItems, now.subItems);
  const facts = FACT_LABELS.map((label) => {
    const values = merged(was.facts[label] ?? [], to.facts[label] ?? [], now.facts[label] ?? []);
    return [label, values] as const;
  });
  if (text === null || subItems === null || facts.some(([, values]) => values === null))
    return null;
  const said = facts.filter(([, values]) => values?.length);
  return { text, subItems, facts: Object.fromEntries(said) };
}

function merged<Part>(was: Part, to: Part, now: Part): Part | null {
  if (isSame(to, now) || isSame(to, was)) return now;
  return isSame(now, was) ? to : null;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
