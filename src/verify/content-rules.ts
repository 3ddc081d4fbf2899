import type { Rule } from './rule.ts';
import { dutiesFound } from './rules/duties-found.ts';
import { dutiesShown } from './rules/duties-shown.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { nothingFromOutside } from './rules/nothing-from-outside.ts';
import { pagesLight } from './rules/pages-light.ts';
import { titlesUnique } from './rules/titles-unique.ts';

/**
 * The rules that a site can break by what its content says, in the order in which their flaws are told. What only the
 * program can break need not be looked for in every site that it builds.
 */
export const CONTENT_RULES: readonly Rule[] = [
  linksLeadSomewhere,
  titlesUnique,
  dutiesShown,
  dutiesFound,
  nothingFromOutside,
  pagesLight,
];
