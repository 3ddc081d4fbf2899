import { changesBetween } from './changes-between.ts';
import type { Day } from './day.ts';
import { followDuties } from './follow-duties.ts';
import { withPresentPages } from './present-pages.ts';
import type { Reading } from './reading.ts';

/** What became of a handbook, latest day first. */
export interface Timeline {
  /** The day from which on it is known. */
  readonly since: string;
  readonly days: readonly Day[];
}

/**
 * What changed from each reading to the next; they are given earliest first with their days. A duty that
 * is gone on one day and stands elsewhere on a later one was handed over, and one that comes back was
 * taken up again. Null where there is no reading.
 */
export function timelineOf(
  readings: Iterable<{ readonly date: string; readonly reading: Reading }>,
): Timeline | null {
  const days: Day[] = [];
  const follow = followDuties();
  let since: string | null = null;
  let last: Reading | null = null;
  for (const { date, reading } of readings) {
    since ??= date;
    if (last) days.push({ date, changes: follow.next(changesBetween(last, reading), reading) });
    last = reading;
  }
  if (since === null) return null;
  const told = days.map(({ date, changes }) => ({ date, changes: follow.withLater(changes) }));
  return {
    since,
    days: withPresentPages(told.filter(({ changes }) => changes.length).toReversed()),
  };
}
