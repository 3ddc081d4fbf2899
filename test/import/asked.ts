import type { KindName } from '../../src/kinds/all-kinds.ts';

/** What the check may say of drafts: departments and superiors that nobody knows, and numbers where there is no department. */
export const ASKED: ReadonlySet<KindName> = new Set<KindName>([
  'missing-field',
  'unknown-department',
  'unknown-superior',
  'reporting-line',
  'duty-number',
  'renamed',
]);
