import { CONTENT_RULES } from './content-rules.ts';
import type { Rule } from './rule.ts';
import { validHtml } from './rules/valid-html.ts';

/** The rules that need no browser, in the order in which their flaws are told. */
export const QUICK_RULES: readonly Rule[] = [...CONTENT_RULES, validHtml];
