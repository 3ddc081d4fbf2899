import { listPageUrl } from '../handbook/list-url.ts';
import type { Handbook } from '../handbook/model.ts';
import { dutyChangesUrl } from '../handbook/urls.ts';
import { changeUrls, type PresentUrls } from '../history/change-urls.ts';
import type { Day } from '../history/day.ts';
import { daysAbout } from '../history/days-about.ts';
import { daysOfDepartment } from '../history/days-of-department.ts';
import { daysByRole } from '../history/days-of-role.ts';
import { dutyHistories } from '../history/duty-histories.ts';
import { type DutyHistoryPage, dutyHistoryPages } from '../history/duty-history-pages.ts';
import { loadHandbook } from './load-handbook.ts';
import { siteChanges } from './site-changes.ts';

/** What pages tell of the handbook's past. */
export interface LoadedChanges {
  /** The day from which on it is known; null where it is not. */
  readonly since: string | null;
  /** Why it is not known, in Chinese; empty where it is. */
  readonly reason: string;
  readonly unread: readonly { readonly date: string; readonly file: string }[];
  /** Latest first; none where nothing has changed. */
  readonly days: readonly Day[];
  /** By the ids of roles and departments. */
  readonly byRole: ReadonlyMap<string, readonly Day[]>;
  readonly byDepartment: ReadonlyMap<string, readonly Day[]>;
  readonly ofCommons: readonly Day[];
  /** Pages of the histories of duties, by the path of the role's page, or of that of all common duties. */
  readonly dutyPages: ReadonlyMap<string, readonly DutyHistoryPage[]>;
  /** The latest change of each duty, and where its history stands. */
  readonly latest: ReadonlyMap<string, { readonly date: string; readonly url: string }>;
  readonly urls: PresentUrls;
}

let loaded: { readonly of: Handbook; readonly changes: LoadedChanges } | null = null;

/** The past of this build's handbook. Throws all problems of the handbook as one Chinese text. */
export function loadChanges(): LoadedChanges {
  const handbook = loadHandbook();
  if (loaded?.of !== handbook) loaded = { of: handbook, changes: load(handbook) };
  return loaded.changes;
}

function load(handbook: Handbook): LoadedChanges {
  const { timeline, unread, reason } = siteChanges();
  const days = timeline?.days ?? [];
  const dutyPages = dutyHistoryPages(dutyHistories(days));
  return {
    since: timeline?.since ?? null,
    reason,
    unread,
    days,
    byRole: daysByRole(days),
    byDepartment: daysByDepartment(handbook, days),
    ofCommons: daysAbout(days, ({ sort }) => sort === '通用职责'),
    ...{ dutyPages, latest: latestOf(dutyPages) },
    urls: changeUrls(handbook),
  };
}

function daysByDepartment({ departments }: Handbook, days: readonly Day[]) {
  return new Map(
    departments.flatMap((own) => {
      const some = daysOfDepartment(days, own);
      return some.length ? [[own.id, some] as const] : [];
    }),
  );
}

function latestOf(dutyPages: LoadedChanges['dutyPages']): LoadedChanges['latest'] {
  const latest = new Map<string, { date: string; url: string }>();
  for (const [url, pages] of dutyPages)
    for (const [at, { histories }] of pages.entries())
      for (const { id, entries } of histories) {
        const place = `${listPageUrl(dutyChangesUrl(url), at)}#${id}`;
        latest.set(id, { date: entries[0]?.date ?? '', url: place });
      }
  return latest;
}
