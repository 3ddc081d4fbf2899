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
export function mergeWords(versions: Versions): DutyWords | null {
  const { was, to, now } = versions;
  const isOvertaken = parts(versions).some(
    ([was, to, now]) => !isSame(to, now) && !isSame(to, was) && !isSame(now, was),
  );
  return isOvertaken ? null : ownWords({ was, to, now });
}

/** What a duty says with one's own changes upon what stands now, whatever others changed of the same. */
export function ownWords({ was, to, now }: Versions): DutyWords {
  const facts = FACT_LABELS.map(
    (label) =>
      [label, own(was.facts[label] ?? [], to.facts[label] ?? [], now.facts[label] ?? [])] as const,
  );
  return {
    text: own(was.text, to.text, now.text),
    subItems: own(was.subItems, to.subItems, now.subItems),
    facts: Object.fromEntries(facts.filter(([, values]) => values.length)),
  };
}

function own<Part>(was: Part, to: Part, now: Part): Part {
  return isSame(to, was) ? now : to;
}

/** Each part of a duty in the three readings. */
function parts({ was, to, now }: Versions): (readonly [was: unknown, to: unknown, now: unknown])[] {
  return [
    [was.text, to.text, now.text],
    [was.subItems, to.subItems, now.subItems],
    ...FACT_LABELS.map(
      (label) => [was.facts[label] ?? [], to.facts[label] ?? [], now.facts[label] ?? []] as const,
    ),
  ];
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
