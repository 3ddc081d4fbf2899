import { bareSentence } from '../../handbook/same-sentence.ts';
import type { RoleDraft } from './draft-roles.ts';

/** A sentence that is a duty of several roles. */
export interface SharedDuty {
  readonly text: string;
  readonly count: number;
}

/** Sentences that stand in as many drafts as the check speaks of, the most frequent first. */
export function sharedDuties(drafts: readonly RoleDraft[]): SharedDuty[] {
  const all = drafts.flatMap(({ body }) => [
    ...new Map(body.duties.map(({ text }) => [bareSentence(text), text])),
  ]);
  return [...Map.groupBy(all, ([bare]) => bare).values()]
    .map((same) => ({ text: same[0]?.[1] ?? '', count: same.length }))
    .filter(({ count }) => count >= SEVERAL)
    .toSorted((a, b) => b.count - a.count);
}

const SEVERAL = 3;
