import { roleLink } from '../../handbook/page-links.ts';
import type { Rule } from '../question.ts';

/** Roles whose text says otherwise than the version that was approved last; none where none ever was. */
export const unapprovedChanges: Rule = {
  kind: 'unapproved',
  find: ({ roles }) =>
    roles.flatMap((role) => {
      const last = role.approvals.at(-1);
      if (!last || last.isPresent) return [];
      const link = { ...roleLink(role), note: `${last.version} 版之后` };
      return [{ about: [role.name], text: '', links: [link] }];
    }),
};
