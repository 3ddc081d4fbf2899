import type { Handbook } from './model.ts';
import { commonUrl, pageUrl } from './urls.ts';

/** A page and the day (`YYYY-MM-DD`) on which its content file last changed. */
export interface Change {
  readonly title: string;
  readonly url: string;
  readonly date: string;
}

/** The eight pages changed last, latest first; pages whose date is not known are left out. */
export function recentChanges(
  { roles, departments, guides, commons }: Handbook,
  history: ReadonlyMap<string, string>,
): Change[] {
  const pages = [
    ...roles.map(({ name: title, ...page }) => ({
      page: { ...page, title },
      url: pageUrl('roles', page.id),
    })),
    ...departments.map((page) => ({ page, url: pageUrl('departments', page.id) })),
    ...commons.map((page) => ({ page, url: commonUrl(page.id) })),
    ...guides.map((page) => ({ page, url: pageUrl('guide', page.id) })),
  ];
  return pages
    .flatMap(({ page: { title, file }, url }): Change[] => {
      const date = history.get(file);
      return date ? [{ title, url, date }] : [];
    })
    .toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0))
    .slice(0, MOST);
}

const MOST = 8;
