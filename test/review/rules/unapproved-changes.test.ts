import { expect, it } from 'vitest';
import type { Approval } from '../../../src/handbook/model.ts';
import { unapprovedChanges } from '../../../src/review/rules/unapproved-changes.ts';
import { asked, handbookWith } from '../handbook-of.ts';

const handbook = handbookWith();
const approval = (version: string, isPresent: boolean) => ({ version, isPresent }) as Approval;

it('asks of roles that were changed after they were approved last, and of no others', () => {
  const [head, clerk] = handbook.roles;
  const roles = [
    { ...head, approvals: [approval('1.0', true), approval('2.0', false)] },
    { ...clerk, approvals: [approval('1.0', false), approval('2.0', true)] },
  ] as typeof handbook.roles;
  expect(unapprovedChanges.find({ ...handbook, roles })[0]?.links[0]?.note).toBe('2.0 版之后');
  expect(asked(unapprovedChanges, { ...handbook, roles })).toEqual([['主管', '']]);
});

it('asks nothing where nothing was ever approved', () => {
  expect(asked(unapprovedChanges, handbook)).toEqual([]);
});
