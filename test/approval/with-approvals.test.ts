import { expect, test } from 'vitest';
import { withApprovals } from '../../src/approval/with-approvals.ts';
import { changeWords } from '../../src/history/change-words.ts';
import type { Day } from '../../src/history/day.ts';
import { plainChange } from '../../src/history/plain-change.ts';
import { approval, role } from '../handbook/written.ts';
import { PAGE, rewritten, stated } from '../history/some-changes.ts';

const ROLE = role('sales', { title: '销售经理' });
const SECOND = approval('sales', {
  version: '2.0',
  effective: '2026-12-15',
  approvedOn: '2026-11-29',
});

test('an approval stands on its day, with what else changed then or on a day of its own', () => {
  const days = [{ date: '2026-11-29', changes: [rewritten('XS-01-01', '盘点')] }];
  const first = approval('sales', { version: '1.0', approvedOn: '2026-06-01' });
  expect(said(days, [first, SECOND])).toEqual([
    ['2026-11-29', ['改写', '批准 2.0 版（2026-12-15 起生效，总经理批准）']],
    ['2026-06-01', ['批准 1.0 版（2026-01-01 起生效，总经理批准）']],
  ]);
});

test('that the role’s own file says no version any more is part of it; of another role it is told', () => {
  const gone = (page: typeof PAGE, label: string) =>
    stated(label, { page, before: ['1.0'], after: [] });
  const other = { ...PAGE, id: 'finance' } as never;
  const changes = [gone(PAGE, '版本'), gone(PAGE, '生效日期'), gone(other, '版本')];
  expect(said([{ date: '2026-11-29', changes }], [SECOND])).toEqual([
    ['2026-11-29', ['删去版本', '批准 2.0 版（2026-12-15 起生效，总经理批准）']],
  ]);
});

test('what was approved before the past begins is not told, and without approvals nothing is new', () => {
  const early = approval('sales', { version: '0.9', approvedOn: '2025-12-31' });
  const timeline = { since: '2026-01-01', days: [] };
  expect(withApprovals(timeline, { roles: [ROLE], approvals: [early] })).toBe(timeline);
});

test('in a mail an approval is one line', () => {
  const timeline = { since: '2026-01-01', days: [] };
  const [day] = withApprovals(timeline, { roles: [ROLE], approvals: [SECOND] }).days;
  expect(day?.changes.map(plainChange)).toEqual(['批准 2.0 版（2026-12-15 起生效，总经理批准）']);
});

function said(days: readonly Day[], approvals: ReturnType<typeof approval>[]) {
  const timeline = withApprovals({ since: '2026-01-01', days }, { roles: [ROLE], approvals });
  return timeline.days.map(({ date, changes }) => [date, changes.map(changeWords)]);
}
