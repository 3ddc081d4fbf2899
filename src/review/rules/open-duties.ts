import type { CommonDuty, Duty } from '../../handbook/model.ts';
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
        links: [{ title: `${ownerOf(duty)} ${duty.id}`, url: duty.url }],
      })),
};

function ownerOf(duty: Duty | CommonDuty): string {
  return 'role' in duty ? duty.role.name : duty.audience;
}
