import type { Change } from './change.ts';
import type { Day } from './day.ts';
import { withPresentPages } from './present-pages.ts';

/** What one of several commits of a day changed. */
export interface DayStep {
  readonly time: string;
  readonly changes: readonly Change[];
}

/**
 * What the commits of a day changed, earliest first, as far as the sum of the day does not tell it: every step
 * of a duty, page or name of which any was overtaken. Slight ones, and addresses, do not count.
 */
export function overtakenChanges(sum: readonly Change[], steps: readonly DayStep[]): Change[] {
  const latestFirst = steps.toReversed().map(({ time, changes }): Day => ({ date: time, changes }));
  const all = withPresentPages(latestFirst)
    .toReversed()
    .flatMap(({ date: at, changes }) =>
      changes.filter(({ isSlight }) => !isSlight).map((change): Change => ({ ...change, at })),
    );
  const told = new Set(sum.map(sayingOf));
  const overtaken = new Set(all.filter((it) => !told.has(sayingOf(it))).map(subjectOf));
  return all.filter((it) => overtaken.has(subjectOf(it)));
}

function subjectOf(change: Change): string {
  if (!('page' in change)) return `${change.about} ${change.id}`;
  if (change.about === '职责' && change.duty.id) return `职责 ${change.duty.id}`;
  return `${change.page.sort} ${change.page.id}`;
}

function sayingOf(change: Change): string {
  const { kind, before, after } = change;
  const label = 'label' in change ? change.label : '';
  return JSON.stringify([subjectOf(change), kind, label, before, after]);
}
