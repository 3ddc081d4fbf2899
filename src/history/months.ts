import type { Day } from './day.ts';
import { dayPages } from './day-pages.ts';

/** The days of a month on which something changed, latest first, on as many pages as they need. */
export interface Month {
  /** `YYYY-MM`. */
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly pages: readonly (readonly Day[])[];
}

/** Days, latest first, by their months. */
export function monthsOf(days: readonly Day[]): Month[] {
  const months = Map.groupBy(days, ({ date }) => date.slice(0, 7));
  return [...months].map(([id, some]) => {
    const [year = '', month = ''] = id.split('-');
    const count = some.reduce((sum, { changes }) => sum + changes.length, 0);
    const title = `${year} 年 ${Number(month)} 月`;
    return { id, title, count, pages: dayPages(some) };
  });
}

/** Path of a page of a month, counted from 0, from the site's root. */
export function monthUrl(id: string, at = 0): string {
  return at ? `/changes/${id}/${at + 1}/` : `/changes/${id}/`;
}
