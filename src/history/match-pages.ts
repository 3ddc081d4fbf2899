import type { PageSort } from './change.ts';
import type { DutyReading, PageReading, Reading } from './reading.ts';

/** A page in two readings; null where it is not. */
export interface PagePair {
  readonly sort: PageSort;
  readonly before: PageOrRole | null;
  readonly after: PageOrRole | null;
}

/** A page that may have duties and a code. */
export type PageOrRole = PageReading & {
  readonly code?: string;
  readonly duties?: readonly DutyReading[];
};

/**
 * The pages of two readings, each beside itself, also where its file was given another name: it is told
 * by its code, by what it was `formerly`, and by the numbers of its duties.
 */
export function matchPages(before: Reading, after: Reading): PagePair[] {
  return [
    ...matchSort('岗位', before.roles, after.roles),
    ...matchSort('部门', before.departments, after.departments),
    ...matchSort('通用职责', before.commons, after.commons),
  ];
}

function matchSort(
  sort: PageSort,
  before: readonly PageOrRole[],
  after: readonly PageOrRole[],
): PagePair[] {
  const pairs: PagePair[] = [];
  const [left, right] = [new Set(before), new Set(after)];
  const pairOff = (isSame: (one: PageOrRole, other: PageOrRole) => boolean) => {
    if (!left.size || !right.size) return;
    for (const one of left) {
      const other = [...right].find((it) => isSame(one, it));
      if (!other) continue;
      pairs.push({ sort, before: one, after: other });
      left.delete(one);
      right.delete(other);
    }
  };
  const byId = new Map(after.map((page) => [page.id, page]));
  for (const one of before) {
    const other = byId.get(one.id);
    if (!other || (one.code && other.code && one.code !== other.code)) continue;
    pairs.push({ sort, before: one, after: other });
    left.delete(one);
    right.delete(other);
  }
  pairOff((one, other) => Boolean(one.code) && one.code === other.code);
  pairOff((one, other) => one.id === other.id);
  pairOff((one, other) => other.formerly.includes(one.id));
  pairOff((one, other) => shareMostDuties(one, other));
  pairOff((one, other) => one.title === other.title);
  return [
    ...pairs,
    ...[...left].map((page) => ({ sort, before: page, after: null })),
    ...[...right].map((page) => ({ sort, before: null, after: page })),
  ];
}

function shareMostDuties({ duties: some = [] }: PageOrRole, { duties: others = [] }: PageOrRole) {
  const numbers = new Set(some.map(({ id }) => id).filter(Boolean));
  const shared = others.filter(({ id }) => numbers.has(id)).length;
  return shared > 0 && 2 * shared > Math.max(some.length, others.length);
}
