import { roleLink } from '../../handbook/page-links.ts';
import { bare, type Rule } from '../question.ts';

/** Roles for which nobody stands in while their holders are away. */
export const rolesWithoutDeputy: Rule = {
  kind: 'role-without-deputy',
  find: ({ roles }) => roles.filter(({ deputy }) => !deputy).map((role) => bare(roleLink(role))),
};
