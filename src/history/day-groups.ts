import type { Change, PageName } from './change.ts';

/** The changes of a day that are about one page, or, without a page, those of names. */
export interface DayGroup {
  readonly page: PageName | null;
  readonly changes: readonly Change[];
}

/** The changes of a day page by page, in the order given, those of names last. */
export function dayGroups(changes: readonly Change[]): DayGroup[] {
  const groups = new Map<string, { page: PageName; changes: Change[] }>();
  const names: Change[] = [];
  for (const change of changes) {
    if (!('page' in change)) {
      names.push(change);
      continue;
    }
    const { page } = change;
    const key = `${page.sort} ${page.id}`;
    const group = groups.get(key) ?? { page, changes: [] };
    groups.set(key, group);
    group.changes.push(change);
  }
  return [...groups.values(), ...(names.length ? [{ page: null, changes: names }] : [])];
}
