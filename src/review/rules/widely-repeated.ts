import { alikeDuties } from '../alike-duties.ts';
import { dutyLink } from '../duty-link.ts';
import type { Rule } from '../question.ts';

/** What roles of three titles or more say alike, each group once by its first sentence: it could be common. */
export const widelyRepeated: Rule = {
  kind: 'widely-repeated',
  find: (handbook) =>
    alikeDuties(handbook)
      .filter(({ titles }) => titles > 2)
      .map(({ duties, titles }) => {
        const text = duties[0]?.text ?? '';
        return {
          about: [text],
          text: `「${text}」${titles} 个岗位都有，写成通用职责吗？`,
          links: duties.map(dutyLink),
        };
      }),
};
