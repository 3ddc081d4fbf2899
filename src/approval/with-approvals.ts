import { approvalsOfRoles } from '../handbook/approvals-of-role.ts';
import type { Content } from '../handbook/content.ts';
import type { Change, PageChange } from '../history/change.ts';
import type { Day } from '../history/day.ts';
import type { Timeline } from '../history/timeline.ts';

/**
 * The past with every approval on its day. That a role's own file says no version any more from that day on is part
 * of it, and not told besides.
 */
export function withApprovals(
  timeline: Timeline,
  content: Pick<Content, 'approvals' | 'roles'>,
): Timeline {
  const told = approvalsIn(content).filter(({ date }) => date >= timeline.since);
  if (!told.length) return timeline;
  const byDate = Map.groupBy(told, ({ date }) => date);
  const days = new Map(timeline.days.map((day) => [day.date, day]));
  for (const [date, some] of byDate) {
    const changes = some.map(({ change }) => change);
    const own = days.get(date)?.changes.filter((it) => !isTakenOver(it, changes)) ?? [];
    days.set(date, { date, changes: [...own, ...changes] });
  }
  return { ...timeline, days: [...days.values()].toSorted(byLatest) };
}

function approvalsIn(content: Pick<Content, 'approvals' | 'roles'>) {
  return [...approvalsOfRoles(content)].flatMap(
    ([
      {
        id,
        data: { title },
      },
      approvals,
    ]) =>
      approvals.map(({ data: { approvedOn, version, effective, approvedBy } }) => {
        const change: PageChange = {
          about: '岗位',
          kind: '批准',
          page: { sort: '岗位', id, title },
          label: version,
          before: [],
          after: [effective, approvedBy],
          whole: null,
          isSlight: false,
        };
        return { date: approvedOn, change };
      }),
  );
}

function isTakenOver(change: Change, approved: readonly PageChange[]): boolean {
  if (change.about !== '岗位' || change.kind !== '信息' || change.after.length) return false;
  const isOfVersion = change.label === '版本' || change.label === '生效日期';
  return isOfVersion && approved.some(({ page }) => page.id === change.page.id);
}

function byLatest(one: Day, other: Day): number {
  return one.date < other.date ? 1 : -1;
}
