import type { Change } from './change.ts';
import type { Day } from './day.ts';
import { pagesOf } from './days-about.ts';

/** Of days, what changed on the page of each role, by its id; a duty that left it is told, too. */
export function daysByRole(days: readonly Day[]): Map<string, Day[]> {
  const byRole = new Map<string, Day[]>();
  for (const { date, changes } of days) {
    const own = new Map<string, Change[]>();
    for (const change of changes)
      for (const id of rolesOf(change)) own.set(id, [...(own.get(id) ?? []), change]);
    for (const [id, some] of own)
      byRole.set(id, [...(byRole.get(id) ?? []), { date, changes: some }]);
  }
  return byRole;
}

function rolesOf(change: Change): string[] {
  const roles = pagesOf(change).filter(({ sort }) => sort === '岗位');
  return [...new Set(roles.map(({ id }) => id))];
}
