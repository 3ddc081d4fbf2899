import { FACT_LABELS, type FactLabel } from './fact-labels.ts';

/** The parts of a duty as its author meant it. */
export interface DutyParts {
  readonly number: string;
  readonly text: string;
  readonly subItems: readonly string[];
  readonly facts: readonly { readonly label: FactLabel; readonly values: readonly string[] }[];
}

/** A duty in the one way of writing that Markdown reads safely, ready to paste. */
export function formatDuty({ number, text, subItems, facts }: DutyParts): string {
  const parts = subItems.map((subItem, at) => `    ${at + 1}. ${subItem}`);
  const lines = facts
    .toSorted((a, b) => FACT_LABELS.indexOf(a.label) - FACT_LABELS.indexOf(b.label))
    .map(({ label, values }) => formatFact(label, values));
  return [`${number}. ${text}`, ...parts, ...lines].join('\n');
}

/** One fact line of a duty, with its indent. */
export function formatFact(label: FactLabel, values: readonly string[]): string {
  return `    - ${label}：${values.join('、')}`;
}
