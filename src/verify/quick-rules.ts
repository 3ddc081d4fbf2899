import type { Rule } from './rule.ts';
import { dutiesFound } from './rules/duties-found.ts';
import { dutiesShown } from './rules/duties-shown.ts';
import { linksLeadSomewhere } from './rules/links-lead-somewhere.ts';
import { nothingFromOutside } from './rules/nothing-from-outside.ts';
import { pagesLight } from './rules/pages-light.ts';
import { titlesUnique } from './rules/titles-unique.ts';
import { validHtml } from './rules/valid-html.ts';

/** The rules that need no browser, in the order in which their flaws are told. */
export const QUICK_RULES: readonly Rule[] = [
  linksLeadSomewhere,
  titlesUnique,
  dutiesShown,
  dutiesFound,
  nothingFromOutside,
  pagesLight,
  validHtml,
];
