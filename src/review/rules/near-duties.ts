import type { Duty } from '../../handbook/model.ts';
import { alikeDuties } from '../alike-duties.ts';
import { dutyLink } from '../duty-link.ts';
import type { Rule } from '../question.ts';

/** Duties of roles of two titles that say almost the same: whose are they? */
export const nearDuties: Rule = {
  kind: 'near-duties',
  find: (handbook) =>
    alikeDuties(handbook)
      .filter(({ titles }) => titles === 2)
      .map(({ duties }) => ({
        about: duties.map(({ id }) => id),
        text: `${sentences(duties)}，是谁的事？`,
        links: duties.map(dutyLink),
      })),
};

/** Each sentence once; of many the first few. */
function sentences(duties: readonly Duty[]): string {
  const all = [...new Set(duties.map(({ text }) => `「${text}」`))];
  return `${all.slice(0, MOST_SENTENCES).join('')}${all.length > MOST_SENTENCES ? '等' : ''}`;
}

const MOST_SENTENCES = 3;
