import { dutyLink } from '../duty-link.ts';
import type { Rule } from '../question.ts';

/** Duties of which something is still to be confirmed. */
export const openDuties: Rule = {
  kind: 'open-duty',
  find: ({ duties, commonDuties }) =>
    [...duties, ...commonDuties]
      .filter(({ doubt }) => doubt)
      .map((duty) => ({
        about: [duty.id],
        text: duty.doubt,
        links: [dutyLink(duty)],
      })),
};
