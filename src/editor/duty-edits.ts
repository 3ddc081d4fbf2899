import type { MeantDuty } from '../duty-lines/meant-duty.ts';
import { formatDuty, formatFact } from '../handbook/duty-text.ts';
import { FACT_LABELS, type FactLabel } from '../handbook/fact-labels.ts';
import type { TextEdit } from '../write/text-edit.ts';
import { isSameWords, numberOf, wordsOf } from './duty-places.ts';
import type { DutyWords } from './edit.ts';
import { withValues } from './fact-line.ts';
import { lineEdits, type WantedLine } from './line-edits.ts';
import { asSubItem, sourceOf } from './source-words.ts';

/**
 * What to change in a page so that a duty says other words; every line that says the same stays. A duty
 * that Markdown would not read as it was meant is written anew.
 */
export function dutyEdits(lines: readonly string[], duty: MeantDuty, to: DutyWords): TextEdit[] {
  const { line: first, lastLine: last } = duty;
  const now = wordsOf(duty);
  if (isSameWords(now, to)) return [];
  const own = lines[first - 1] ?? '';
  if (duty.faults.length) {
    const [ordinal = '1'] = /\d{1,2}/.exec(own) ?? [];
    const text = dutyText(ordinal, numberOf(duty), to, now).split('\n');
    return lineEdits(
      lines,
      { first, last },
      text.map((line) => ({ from: null, text: line })),
    );
  }
  const [mark = ''] = /^\d+\. */.exec(own) ?? [];
  const sentence = to.text === now.text ? own : mark + sourceOf(to.text, duty.text);
  const wanted: WantedLine[] = [
    { from: first, text: sentence },
    ...subItemLines(lines, duty, to),
    ...factLines(lines, duty, to),
  ];
  return lineEdits(lines, { first, last }, wanted);
}

/** A whole duty as it is written; a sentence keeps the kinds of marks that it had before. */
export function dutyText(
  ordinal: string,
  number: string,
  { text, subItems, facts }: DutyWords,
  before: DutyWords | null = null,
): string {
  const parts = before?.subItems.join('') ?? '';
  return formatDuty({
    number: ordinal,
    text: sourceOf(text, before?.text ?? ''),
    subItems: subItems.map((it) => sourceOf(it, parts, asSubItem)),
    facts: FACT_LABELS.map((label) => ({
      label,
      values: label === '编号' ? [number].filter(Boolean) : (facts[label] ?? []),
    })).filter(({ values }) => values.length),
  });
}

/** The sub-items; the first ones that say the same stay, all others are numbered anew. */
function subItemLines(lines: readonly string[], duty: MeantDuty, to: DutyWords): WantedLine[] {
  const now = duty.subItems.map((it, at) => ({ ...it, words: wordsOf(duty).subItems[at] ?? '' }));
  const isSame =
    to.subItems.length === now.length && to.subItems.every((it, at) => it === now[at]?.words);
  return to.subItems.map((words, at): WantedLine => {
    const own = now[at];
    if (own && (isSame || own.words === words))
      return { from: own.line, text: lines[own.line - 1] ?? '' };
    const known = now.find((it) => it.words === words);
    const source = known?.text ?? sourceOf(words, now.map(({ text }) => text).join(''), asSubItem);
    return { from: own?.line ?? null, text: `    ${at + 1}. ${source}` };
  });
}

/** The facts in their order; a new one stands behind those that usually stand before it. */
function factLines(lines: readonly string[], duty: MeantDuty, to: DutyWords): WantedLine[] {
  const wanted: { label: FactLabel; line: WantedLine }[] = duty.facts.flatMap((fact) => {
    const { label, line, values } = fact;
    const written = lines[line - 1] ?? '';
    const own = label === '编号' ? values : (to.facts[label] ?? []);
    if (!own.length) return [];
    return [{ label, line: { from: line, text: withValues(written, label, own) } }];
  });
  for (const label of FACT_LABELS) {
    const values = label === '编号' ? [] : (to.facts[label] ?? []);
    if (!values.length || wanted.some((it) => it.label === label)) continue;
    const before = FACT_LABELS.slice(0, FACT_LABELS.indexOf(label));
    const at = wanted.findLastIndex((it) => before.includes(it.label)) + 1;
    const line = { from: null, text: formatFact(label, values) };
    wanted.splice(at, 0, { label, line });
  }
  return wanted.map(({ line }) => line);
}
