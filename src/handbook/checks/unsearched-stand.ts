import { lineOf } from '../content.ts';
import { didYouMean, suggest } from '../suggest.ts';
import type { Check } from './check.ts';

/** Every heading that the search leaves out stands in some role: another one leaves out nothing. */
export const unsearchedStand: Check = ({ handbook, roles }) => {
  const all = roles.flatMap(({ sections }) => sections.map(({ title }) => title));
  const titles = [...new Set(all)].filter(Boolean);
  const { file, data, broken } = handbook;
  if (broken || roles.some((role) => role.broken)) return [];
  return (data.unsearched ?? [])
    .filter((title) => !titles.includes(title))
    .map((title) => {
      const near = suggest(title, titles);
      const hint = near.length ? `${didYouMean(near)}？` : '；不用了就删去';
      const message = `unsearched：除「岗位职责」外，没有岗位写着「## ${title}」${hint}`;
      return { file, line: lineOf(handbook, 'unsearched'), severity: 'warning', message };
    });
};
