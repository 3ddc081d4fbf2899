import type { PageLink } from '../handbook/page-links.ts';
import type { Day } from './day.ts';
import { dayPages } from './day-pages.ts';
import { type Month, monthsOf, monthUrl } from './months.ts';

/** A page of what changed in the whole handbook. */
export interface ChangesPage {
  /** Below `/changes/`; undefined for that page itself, which shows the latest days. */
  readonly path: string | undefined;
  readonly title: string;
  readonly days: readonly Day[];
  /** All months, on the first page only. */
  readonly months: readonly Month[];
  /** The page of what came later, and of what came before. */
  readonly previous: PageLink | null;
  readonly next: PageLink | null;
}

/**
 * The pages of what changed on days, latest first: the latest days with a list of all months, then month by
 * month at addresses that stay, each as many pages as it needs. None where nothing has changed.
 */
export function changesPages(days: readonly Day[]): ChangesPage[] {
  const [latest] = dayPages(days, MOST_OF_FIRST);
  if (!latest) return [];
  const months = monthsOf(days);
  const links = months.flatMap(({ id, title, pages }) =>
    pages.map((shown, at) => ({
      path: monthUrl(id, at).slice('/changes/'.length, -1),
      link: { title: at ? `${title}（${at + 1}）` : title, url: monthUrl(id, at) },
      days: shown,
    })),
  );
  const first = { path: undefined, title: '', days: latest, months, previous: null, next: null };
  const others = links.map(({ path, link, days }, at): ChangesPage => {
    const [previous = null, next = null] = [links[at - 1]?.link, links[at + 1]?.link];
    return { path, title: link.title, days, months: [], previous, next };
  });
  return [first, ...others];
}

/** Characters of the latest changes, beside which all months are listed. */
const MOST_OF_FIRST = 8_000;
