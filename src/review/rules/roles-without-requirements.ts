import type { Section } from '../../handbook/model.ts';
import { roleLink } from '../../handbook/page-links.ts';
import { bare, type Rule } from '../question.ts';

/** Roles that do not say what one must bring along for them. */
export const rolesWithoutRequirements: Rule = {
  kind: 'role-without-requirements',
  find: ({ roles }) =>
    roles
      .filter(({ sections }) => !sections.some(saysRequirements))
      .map((role) => bare(roleLink(role))),
};

/** A firm may call them 任职资格 or 岗位要求; a heading with nothing below says nothing. */
function saysRequirements({ title, text }: Section): boolean {
  return /(?:任职|岗位|上岗|聘用)(?:基本)?(?:要求|资格|条件)|胜任/.test(title) && /\S/.test(text);
}
