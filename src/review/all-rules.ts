import type { Rule } from './question.ts';
import { catchAllDuties } from './rules/catch-all-duties.ts';
import { departmentsWithoutHead } from './rules/departments-without-head.ts';
import { nearDuties } from './rules/near-duties.ts';
import { lostSources, openNotices } from './rules/notices.ts';
import { oneSided } from './rules/one-sided.ts';
import { openDuties } from './rules/open-duties.ts';
import { openMetrics } from './rules/open-metrics.ts';
import { reviewDates } from './rules/review-dates.ts';
import { rolesWithoutDeputy } from './rules/roles-without-deputy.ts';
import { rolesWithoutRequirements } from './rules/roles-without-requirements.ts';
import { topicsWithoutLead } from './rules/topics-without-lead.ts';
import { topicsWithoutMain } from './rules/topics-without-main.ts';
import { unapprovedChanges } from './rules/unapproved-changes.ts';
import { widelyRepeated } from './rules/widely-repeated.ts';

/** Every rule of the review, in the order of its page; a new rule is a file, a line here, a kind and a test. */
export const ALL_RULES: readonly Rule[] = [
  unapprovedChanges,
  openDuties,
  openMetrics,
  openNotices,
  lostSources,
  topicsWithoutMain,
  topicsWithoutLead,
  nearDuties,
  widelyRepeated,
  catchAllDuties,
  oneSided,
  departmentsWithoutHead,
  rolesWithoutDeputy,
  rolesWithoutRequirements,
  reviewDates,
];
