import type { Handbook } from '../handbook/model.ts';
import { commonUrl, metricUrl, pageUrl, partnerUrl, topicUrl } from '../handbook/urls.ts';
import type { Change, PageName } from './change.ts';

/** Where things stand today; null for what does not any more. */
export interface PresentUrls {
  readonly ofChange: (change: Change) => string | null;
  readonly ofPage: (page: PageName) => string | null;
}

/** Gives where what a change is about, and its page, stand in a handbook today. */
export function changeUrls(handbook: Handbook): PresentUrls {
  const { duties, commonDuties, roles, departments, commons, topics, metrics, partners } = handbook;
  const known = new Map<string, string>([
    ...[...duties, ...commonDuties].map(({ id, url }) => [`职责 ${id}`, url] as const),
    ...roles.map(({ id }) => [`岗位 ${id}`, pageUrl('roles', id)] as const),
    ...departments.map(({ id }) => [`部门 ${id}`, pageUrl('departments', id)] as const),
    ...commons.map(({ id }) => [`通用职责 ${id}`, commonUrl(id)] as const),
    ...topics.map(({ id }) => [`主题 ${id}`, topicUrl(id)] as const),
    ...metrics.map(({ id }) => [`指标 ${id}`, metricUrl(id)] as const),
    ...partners.map(({ id }) => [`外部单位 ${id}`, partnerUrl(id)] as const),
  ]);
  const urlOf = (sort: string, id: string) => known.get(`${sort} ${id}`) ?? null;
  return {
    ofPage: ({ sort, id }) => urlOf(sort, id),
    ofChange: (change) => {
      if (change.about === '职责') return urlOf('职责', change.duty.id);
      return urlOf(change.about, 'page' in change ? change.page.id : change.id);
    },
  };
}
