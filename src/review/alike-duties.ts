import type { Duty, Handbook } from '../handbook/model.ts';
import { oncePer } from '../handbook/once-per.ts';
import { bareSentence } from '../handbook/same-sentence.ts';
import { alikePairs } from './alike.ts';
import { connected } from './connected.ts';
import { isCatchAll } from './rules/catch-all-duties.ts';

/** Duties of several roles that say the same or almost the same. */
export interface AlikeDuties {
  readonly duties: readonly Duty[];
  /** How many titles the roles have: namesakes in stores or wards do the same work. */
  readonly titles: number;
}

/**
 * Every such group of a handbook. Left out is what is said to be no doubling: who only helps, watches or is
 * told, what is common already, what is said of the role's own department, and what says nothing.
 */
export const alikeDuties = oncePer((handbook: Handbook): readonly AlikeDuties[] => {
  const common = new Set(handbook.commonDuties.map(sentenceOf));
  const asked = handbook.duties.filter(
    (duty) =>
      duty.kind === '主责' &&
      !common.has(sentenceOf(duty)) &&
      !duty.text.includes(duty.role.department.title) &&
      !isCatchAll(duty.text),
  );
  const bySentence = [...Map.groupBy(asked, sentenceOf)].filter(([text]) => text);
  const pairs = alikePairs(
    bySentence.map(([text]) => text),
    LEAST,
  );
  return connected(bySentence.length, pairs)
    .map((places) => places.flatMap((place) => bySentence[place]?.[1] ?? []))
    .map((duties) => ({ duties, titles: new Set(duties.map(({ role }) => role.title)).size }))
    .filter(({ titles }) => titles > 1);
});

function sentenceOf({ text, subItems }: Pick<Duty, 'text' | 'subItems'>): string {
  return bareSentence([text, ...subItems].join(''));
}

/** Seen on handbooks of several trades: below it sentences are about different things. */
const LEAST = 0.5;
