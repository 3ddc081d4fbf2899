import type { Change, PageName } from './change.ts';
import type { Day } from './day.ts';

/** Days, latest first, in which every page has the id that it bears today, or bore last. */
export function withPresentPages(days: readonly Day[]): Day[] {
  const present = new Map<string, string>();
  const keyOf = (page: PageName, id = page.id) => `${page.sort} ${id}`;
  const now = <Page extends PageName | null>(page: Page): Page =>
    page && { ...page, id: present.get(keyOf(page)) ?? page.id };
  return days.map(({ date, changes }) => {
    const named = changes.map((change): Change => {
      if (!('page' in change)) return change;
      const page = now(change.page);
      return change.about === '职责'
        ? { ...change, page, from: now(change.from), to: now(change.to) }
        : { ...change, page };
    });
    // On the days before, the page bore its older id.
    const moves = changes.flatMap((change) => {
      if (!('page' in change) || change.kind !== '地址') return [];
      const [old = ''] = change.before;
      return [[keyOf(change.page, old), now(change.page).id] as const];
    });
    for (const [old, id] of moves) present.set(old, id);
    return { date, changes: named };
  });
}
