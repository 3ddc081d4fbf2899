import { NOTICE_LABELS } from '../handbook/notice-labels.ts';
import type { DutyReading, FactReading, RoleReading } from '../history/reading.ts';
import type { WholeText } from './whole-text.ts';

/**
 * What of a text is approved and signed: everything it says but who holds the role and how to reach them, by
 * what other names it is found, what HR still asks, and which version it is said to be. Of common duties it
 * does not count for whom else they are.
 */
export function approvedText({ role, commons }: WholeText): WholeText {
  return {
    role: approvedReading(role),
    commons: commons.map((set) => ({ ...approvedReading(set), facts: [], code: '' })),
  };
}

/** The same of a role's own text. */
export function approvedReading(role: RoleReading): RoleReading {
  return {
    ...role,
    facts: role.facts.filter(isApproved),
    duties: role.duties.map(
      (duty): DutyReading => ({ ...duty, facts: duty.facts.filter(isApproved) }),
    ),
  };
}

function isApproved({ label }: FactReading): boolean {
  return !ASIDE.has(label);
}

const ASIDE: ReadonlySet<string> = new Set([
  '别名',
  '任职人',
  '电话或分机',
  '版本',
  '生效日期',
  '复核日期',
  ...NOTICE_LABELS,
]);
