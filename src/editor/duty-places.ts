import { type DutySection, readDutyLines } from '../duty-lines/duty-lines.ts';
import type { MeantDuty } from '../duty-lines/meant-duty.ts';
import { FACT_LABELS, type FactLabel } from '../handbook/fact-labels.ts';
import { DUTIES_HEADING } from '../markdown/duty-items.ts';
import type { DutyWords } from './edit.ts';
import { type SectionPlace, sectionPlaces } from './section-places.ts';
import { typedOf } from './typed-words.ts';

/** A group of duties; its heading stands in `line`, 0 for the duties above the first heading. */
export interface GroupPlace {
  readonly title: string;
  readonly line: number;
  readonly duties: readonly MeantDuty[];
}

/** Where the duties of a page stand. */
export interface DutyPlaces {
  readonly lines: readonly string[];
  /** The section 岗位职责; null where there is none. */
  readonly section: SectionPlace | null;
  /** All groups in their order, empty ones too; the first has no heading. */
  readonly groups: readonly GroupPlace[];
}

/** The duties in the text of a page, as it is read. */
export function dutyPlaces(text: string): DutyPlaces {
  const lines = text.split('\n');
  const section = sectionPlaces(lines).find(({ title }) => title === DUTIES_HEADING) ?? null;
  if (!section) return { lines, section, groups: [] };
  const own = lines.slice(section.line, section.lastLine);
  const { duties }: DutySection = readDutyLines(own, section.line + 1);
  const headings = own.flatMap((line, at) => {
    const [, title] = /^### +(.*?)(?: +#+)? *$/.exec(line) ?? [];
    return title === undefined ? [] : [{ title: typedOf(title), line: section.line + 1 + at }];
  });
  const groups = [{ title: '', line: 0 }, ...headings].map((group) => ({
    ...group,
    duties: duties.filter(({ groupLine }) => groupLine === group.line),
  }));
  return { lines, section, groups };
}

/** What a duty says, as one types it. */
export function wordsOf({ text, subItems, facts }: MeantDuty): DutyWords {
  const own = facts.filter(({ label }) => label !== '编号');
  return {
    text: typedOf(text),
    subItems: subItems.map((it) => typedOf(it.text)),
    facts: Object.fromEntries(own.map(({ label, values }) => [label, values])),
  };
}

/** The 编号 of a duty; empty where it has none. */
export function numberOf({ facts }: MeantDuty): string {
  return valuesOf(facts, '编号')[0] ?? '';
}

/** By what a duty is found again: its 编号, or its sentence. */
export function nameOf(duty: MeantDuty): string {
  return numberOf(duty) || typedOf(duty.text);
}

/** The values of a label; none where it is absent. */
export function valuesOf(facts: MeantDuty['facts'], label: FactLabel): readonly string[] {
  return facts.find((fact) => fact.label === label)?.values ?? [];
}

/**
 * The duty of a name. One that has no 编号 is told by its sentence, also by that which it was to get;
 * of several the first whose words are known.
 */
export function findDuty(
  { groups }: DutyPlaces,
  name: string,
  words: readonly DutyWords[] = [],
): MeantDuty | undefined {
  const all = groups.flatMap(({ duties }) => duties);
  const named = all.filter((duty) => nameOf(duty) === name);
  const isKnown = (duty: MeantDuty) => words.some((it) => isSameWords(it, wordsOf(duty)));
  const renamed = () =>
    all.find((duty) => !numberOf(duty) && words.some(({ text }) => text === nameOf(duty)));
  return named.find(isKnown) ?? named[0] ?? renamed();
}

/** Whether two readings of a duty say the same, whatever the order of their facts. */
export function isSameWords(one: DutyWords, other: DutyWords): boolean {
  const said = ({ text, subItems, facts }: DutyWords) =>
    JSON.stringify([text, subItems, FACT_LABELS.map((label) => facts[label] ?? [])]);
  return said(one) === said(other);
}
