import { COMMON_URL, pageUrl } from '../handbook/urls.ts';
import { MOST_OF_PAGE, weightOf } from './day-pages.ts';
import type { DutyHistory } from './duty-histories.ts';

/** The latest part of a duty's history. */
export interface ShownHistory extends DutyHistory {
  /** How many earlier changes are left out. */
  readonly more: number;
}

/** Histories of duties that stand on one page, named after the first and last number. */
export interface DutyHistoryPage {
  readonly name: string;
  readonly histories: readonly ShownHistory[];
}

/**
 * The histories of the duties that stand under each role and of the common ones, or stood there last, on pages,
 * by the path of the page that they are on, and by number.
 */
export function dutyHistoryPages(
  byDuty: ReadonlyMap<string, DutyHistory>,
): Map<string, DutyHistoryPage[]> {
  const byPage = Map.groupBy(byDuty.values(), ({ page: { sort, id } }) =>
    sort === '岗位' ? pageUrl('roles', id) : COMMON_URL,
  );
  return new Map([...byPage].map(([url, some]) => [url, toPages(some)]));
}

function toPages(histories: readonly DutyHistory[]): DutyHistoryPage[] {
  const pages: ShownHistory[][] = [];
  let left = 0;
  for (const history of histories.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const { shown, weight } = latestOf(history);
    if (weight > left || !pages.length) {
      pages.push([]);
      left = MOST_OF_PAGE;
    }
    left -= weight;
    pages.at(-1)?.push(shown);
  }
  return pages.map((some) => {
    const [first = '', last = ''] = [some.at(0)?.id, some.at(-1)?.id];
    return { name: first === last ? first : `${first} 至 ${last}`, histories: some };
  });
}

/** As many of the latest changes as a page can show. */
function latestOf(history: DutyHistory): { shown: ShownHistory; weight: number } {
  let weight = 0;
  const entries = history.entries.filter(({ change }) => {
    weight += weightOf(change);
    return weight <= MOST_OF_PAGE;
  });
  const more = history.entries.length - entries.length;
  return { shown: { ...history, entries, more }, weight: Math.min(weight, MOST_OF_PAGE) };
}
