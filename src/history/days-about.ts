import type { Change, PageName } from './change.ts';
import type { Day } from './day.ts';

/** Of days, what changed on pages that are meant; a duty that left one of them is told, too. */
export function daysAbout(days: readonly Day[], isMeant: (page: PageName) => boolean): Day[] {
  return days.flatMap(({ date, changes }) => {
    const own = changes.filter((change) => pagesOf(change).some(isMeant));
    return own.length ? [{ date, changes: own }] : [];
  });
}

/** The pages that a change is of: the one that a duty was taken from is the second. */
export function pagesOf(change: Change): PageName[] {
  if (!('page' in change)) return [];
  return [change.page, ...('from' in change && change.from ? [change.from] : [])];
}
