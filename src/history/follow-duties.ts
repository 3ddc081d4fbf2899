import { isSameSentence } from '../handbook/same-sentence.ts';
import type { Change, DutyChange, PageName } from './change.ts';
import { dutyChanges } from './duty-changes.ts';
import type { DutyReading, Reading } from './reading.ts';
import { NO_RENAMES } from './renames.ts';

/** Knows what became of duties over many days. */
export interface DutyFollower {
  /** The changes of the next day, with what only the days before tell. */
  readonly next: (changes: readonly Change[], reading: Reading) => Change[];
  /** The changes of a day that was told, with what the days after it tell. */
  readonly withLater: (changes: readonly Change[]) => Change[];
}

/**
 * Follows duties that are handed over in two steps, whichever comes first, and those that come back. A
 * number whose sentence has nothing in common with the one that was gone is another duty.
 */
export function followDuties(): DutyFollower {
  const gone = new Map<string, DutyChange>();
  const later = new Map<Change, PageName>();
  const asComeBack = (change: DutyChange): Change[] => {
    const left = gone.get(change.duty.id);
    if (!left || !isSameSentence(left.duty.text, change.duty.text)) return [change];
    const isHome = isSamePage(left.page, change.page);
    if (!isHome) later.set(left, change.page);
    const before = { page: isHome ? change.page : left.page, duty: left.duty };
    const now = { page: change.page, duty: change.duty };
    const taken: Change[] = isHome ? [{ ...change, kind: '恢复' }] : [];
    return [...taken, ...dutyChanges(before, now, NO_RENAMES)];
  };
  return {
    next: (changes, reading) => {
      const followed = changes.flatMap((change): Change[] => {
        if (change.about !== '职责' || !change.duty.id) return [change];
        if (change.kind === '新增') return asComeBack(change);
        if (change.kind === '停用') return [asHandedOver(change, reading)];
        return [change];
      });
      for (const change of followed) {
        if (change.about !== '职责' || !change.duty.id) continue;
        if (change.kind === '停用') gone.set(change.duty.id, change);
        else gone.delete(change.duty.id);
      }
      return followed;
    },
    withLater: (changes) =>
      changes.map((change) => {
        const to = change.about === '职责' && later.get(change);
        return to ? { ...change, to } : change;
      }),
  };
}

/** A duty that is gone from a page, where it stands on another one since before. */
function asHandedOver(change: DutyChange, reading: Reading): DutyChange {
  const sorts = [['岗位', reading.roles] as const, ['通用职责', reading.commons] as const];
  for (const [sort, pages] of sorts)
    for (const { id, title, duties } of pages) {
      const duty = duties.find((it: DutyReading) => it.id === change.duty.id);
      const page = { sort, id, title };
      if (!duty || isSamePage(page, change.page)) continue;
      const [before, after] = [[change.page.title], [title]];
      return { ...change, kind: '移交', page, from: change.page, duty, before, after };
    }
  return change;
}

function isSamePage(one: PageName, other: PageName): boolean {
  return one.sort === other.sort && one.id === other.id;
}
