import type { Department } from '../handbook/model.ts';
import type { Change, PageName } from './change.ts';
import type { Day } from './day.ts';
import { daysAbout } from './days-about.ts';

/**
 * Of days, what changed in a department: on its own page, on those of its own roles, and on the day on which
 * one was put there or taken away, on that role's.
 */
export function daysOfDepartment(
  days: readonly Day[],
  { id, title, roles }: Pick<Department, 'id' | 'title' | 'roles'>,
): Day[] {
  const own = new Set([
    keyOf({ sort: '部门', id }),
    ...roles.map((role) => keyOf({ sort: '岗位', id: role.id })),
  ]);
  return days.flatMap((day) => {
    const moved = new Set(
      day.changes.flatMap((change) =>
        'page' in change && departmentsIn(change).includes(title) ? [keyOf(change.page)] : [],
      ),
    );
    return daysAbout([day], (page) => own.has(keyOf(page)) || moved.has(keyOf(page)));
  });
}

/** The departments of a role that is new, gone, or in another one. */
function departmentsIn(change: Change): readonly string[] {
  if (change.about !== '岗位') return [];
  if (change.label === DEPARTMENT) return [...change.before, ...change.after];
  return change.whole?.facts.find(({ label }) => label === DEPARTMENT)?.values ?? [];
}

function keyOf({ sort, id }: Pick<PageName, 'sort' | 'id'>): string {
  return `${sort} ${id}`;
}

const DEPARTMENT = '所属部门';
