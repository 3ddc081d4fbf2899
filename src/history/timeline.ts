import type { Change } from './change.ts';
import { changesBetween } from './changes-between.ts';
import type { Day } from './day.ts';
import { followDuties } from './follow-duties.ts';
import { overtakenChanges } from './overtaken-changes.ts';
import { withPresentPages } from './present-pages.ts';
import type { Reading } from './reading.ts';

/** What became of a handbook, latest day first. */
export interface Timeline {
  /** The day from which on it is known. */
  readonly since: string;
  readonly days: readonly Day[];
}

/** What a handbook said from a time of a day on. */
export interface DatedReading {
  readonly date: string;
  readonly time: string;
  readonly reading: Reading;
}

/**
 * What changed from the first reading on, day by day; they are given earliest first. A duty that
 * is gone on one day and stands elsewhere on a later one was handed over, and one that comes back was
 * taken up again. What one reading said and the next of the same day took back is told besides. Null where
 * there is no reading.
 */
export function timelineOf(readings: readonly DatedReading[]): Timeline | null {
  const [first, ...others] = readings;
  if (!first) return null;
  const follow = followDuties();
  let last = first.reading;
  const days = [...Map.groupBy(others, ({ date }) => date)].map(([date, some]): Day => {
    const changes = changesOfDay(last, some, follow.next);
    last = some.at(-1)?.reading ?? last;
    return { date, changes };
  });
  const told = days.map(({ date, changes }) => ({ date, changes: follow.withLater(changes) }));
  return {
    since: first.date,
    days: withPresentPages(told.filter(({ changes }) => changes.length).toReversed()),
  };
}

function changesOfDay(
  before: Reading,
  readings: readonly DatedReading[],
  follow: (changes: readonly Change[], reading: Reading) => Change[],
): Change[] {
  const end = readings.at(-1)?.reading ?? before;
  const sum = follow(changesBetween(before, end), end);
  if (readings.length < 2) return sum;
  const steps = readings.map(({ time, reading }, at) => ({
    time,
    changes: changesBetween(readings[at - 1]?.reading ?? before, reading),
  }));
  return [...sum, ...overtakenChanges(sum, steps)];
}
