import { QUICK_RULES } from './quick-rules.ts';
import type { Rule } from './rule.ts';
import { accessible } from './rules/accessible.ts';

/** The rules in the order in which their flaws are told; the last one looks at pages in a browser. */
export const ALL_RULES: readonly Rule[] = [...QUICK_RULES, accessible];
