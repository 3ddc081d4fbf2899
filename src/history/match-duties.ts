import type { PageName } from './change.ts';
import { plainWords } from './plain-words.ts';
import type { DutyReading } from './reading.ts';

/** A duty with its page, which is one object for both readings. */
export interface PlacedDuty {
  readonly page: PageName;
  readonly duty: DutyReading;
}

/** A duty in two readings; null where it is not. */
export type DutyPair = readonly [before: PlacedDuty | null, after: PlacedDuty | null];

/**
 * The duties of two readings, each beside itself: by its number, on its own page before others, and
 * where one of the two has no number by its page and words.
 */
export function matchDuties(
  before: readonly PlacedDuty[],
  after: readonly PlacedDuty[],
): DutyPair[] {
  const left = new Set(before);
  const found = new Map<PlacedDuty, PlacedDuty>();
  const pairOff = (
    keyOf: (it: PlacedDuty) => string,
    mayPair: typeof haveNumbers,
    mayMove: boolean,
  ) => {
    const waiting = Map.groupBy(left, keyOf);
    for (const it of after) {
      if (found.has(it)) continue;
      const some = waiting.get(keyOf(it))?.filter((one) => left.has(one) && mayPair(one, it));
      const old = some?.find(({ page }) => page === it.page) ?? (mayMove ? some?.[0] : undefined);
      if (!old) continue;
      found.set(it, old);
      left.delete(old);
    }
  };
  pairOff(({ duty }) => duty.id, haveNumbers, false);
  pairOff(({ duty }) => duty.id, haveNumbers, true);
  pairOff(({ duty }) => plainWords(duty.text), lackNumber, false);
  return [
    ...after.map((it): DutyPair => [found.get(it) ?? null, it]),
    ...[...left].map((it): DutyPair => [it, null]),
  ];
}

function haveNumbers(one: PlacedDuty, other: PlacedDuty): boolean {
  return Boolean(one.duty.id && other.duty.id);
}

function lackNumber(one: PlacedDuty, other: PlacedDuty): boolean {
  return !one.duty.id || !other.duty.id;
}
