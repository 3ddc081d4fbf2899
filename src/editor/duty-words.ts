import type { MeantDuty } from '../duty-lines/meant-duty.ts';
import { FACT_LABELS } from '../handbook/fact-labels.ts';
import { DUTIES_HEADING } from '../markdown/duty-items.ts';
import { dutyText } from './duty-edits.ts';
import { type DutyPlaces, dutyPlaces, wordsOf } from './duty-places.ts';
import type { DutyWords } from './edit.ts';
import { oneLine } from './source-words.ts';

/** Words as they are written: each in one line, nothing that is empty. */
export function tidyWords({ text, subItems, facts }: DutyWords): DutyWords {
  const said = FACT_LABELS.map((label) => [label, tidy(facts[label] ?? [])] as const);
  return {
    text: oneLine(text),
    subItems: tidy(subItems),
    facts: Object.fromEntries(said.filter(([, values]) => values.length)),
  };
}

/**
 * What a duty of the page may say once these words are written, where that is something else. Of one that
 * is refused it may depend on the number in front: `3：甲` as the third says `甲`.
 */
export function wordsAsWritten(
  { lines, groups }: DutyPlaces,
  words: DutyWords,
  before: DutyWords | null,
): DutyWords[] {
  const refused = groups.flatMap(({ duties }) => duties).filter(({ faults }) => faults.length);
  const numberIn = (line: number) => /\d{1,2}/.exec(lines[line - 1] ?? '')?.[0] ?? '1';
  const numbers = new Set(['1', ...refused.map(({ line }) => numberIn(line))]);
  return [...numbers].map((number) => wordsBehind(number, words, before));
}

function wordsBehind(number: string, words: DutyWords, before: DutyWords | null): DutyWords {
  const text = `## ${DUTIES_HEADING}\n\n${dutyText(number, '', words, before)}`;
  const duties: readonly MeantDuty[] = dutyPlaces(text).groups.flatMap(({ duties }) => duties);
  const [only, ...others] = duties;
  return only && !others.length ? wordsOf(only) : words;
}

function tidy(texts: readonly string[]): readonly string[] {
  return texts.map(oneLine).filter(Boolean);
}
