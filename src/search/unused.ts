import type { Hits } from './hit.ts';
import type { Library } from './library.ts';
import { isMatter } from './matter.ts';
import { isSentence } from './steps/question-words.ts';
import type { TermHits } from './steps/term.ts';

/**
 * Whether so much is known that the rest may be left out: any name in a sentence, where the rest tells
 * what happened; among single words a name half as long as the unknown; else twice as much as what is
 * unknown, and in a sentence with anything unknown a third of it.
 */
export function isEnough(
  text: string,
  terms: readonly TermHits[],
  unknown: readonly string[],
): boolean {
  const length = (words: readonly string[]) => words.join('').length;
  const named = length(terms.filter(({ meanings }) => meanings.length).map(({ term }) => term));
  const known = length(terms.map(({ term }) => term));
  if (terms.some(({ kind }) => kind)) return true;
  if (isSentence(text) ? named > 0 : named > 0 && 2 * named >= length(unknown)) return true;
  const isLongEnough = !isSentence(text) || !unknown.length || 3 * known >= text.length;
  return known > 0 && isLongEnough && known >= 2 * length(unknown);
}

/** The words that stand beside a 责任 in a query and in no duty of that kind: 奖金 in 奖金审批. */
export function unusedBeside(terms: readonly TermHits[], found: Hits): string[] {
  const isRelaxed = [...found.values()].every(({ match }) => match === 'relaxed');
  const isOnlyKind = terms.some(({ kind }) => kind) && isRelaxed;
  if (!isOnlyKind || terms.some(({ meanings }) => meanings.length)) return [];
  const others = terms.filter(({ kind }) => !kind);
  return others.map(({ term }) => term);
}

/** The words for a 责任 beside a matter of which no duty found is of that kind: 审批 in 病历审批. */
export function unusedKinds(
  terms: readonly TermHits[],
  found: Hits,
  { records }: Library,
): string[] {
  if (!terms.some(({ meanings }) => meanings.some(isMatter))) return [];
  const duties = [...found.keys()].flatMap((place) => {
    const record = records[place];
    return record?.type === 'duty' ? [record] : [];
  });
  const isUsed = ({ kind, term }: TermHits) =>
    duties.some((duty) => duty.kind === kind || duty.own.includes(term));
  return terms.flatMap((one) => (one.kind && !isUsed(one) ? [one.term] : []));
}
