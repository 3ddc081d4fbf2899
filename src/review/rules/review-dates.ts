import { roleLink } from '../../handbook/page-links.ts';
import type { Rule } from '../question.ts';

/** Every role that is to be looked through again by some day, the earliest first. */
export const reviewDates: Rule = {
  kind: 'review-date',
  find: ({ roles }) =>
    roles
      .flatMap((role) => {
        const { reviewBy: due } = role.facts;
        return due ? [{ about: [role.name], text: '', links: [roleLink(role)], due }] : [];
      })
      .toSorted((a, b) => (a.due < b.due ? -1 : Number(a.due > b.due))),
};
