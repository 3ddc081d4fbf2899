import type {
  CollaborationReason,
  CommonDuty,
  Department,
  Duty,
  Guide,
  Metric,
  Partner,
  Role,
  Topic,
} from './model.ts';
import { reasonWith } from './reasons.ts';
import { COMMON_URL, metricUrl, pageUrl, partnerUrl, REVIEW_URL, topicUrl } from './urls.ts';

/** A link to a page: its title and its path from the site's root. */
export interface PageLink {
  readonly title: string;
  readonly url: string;
  /** What is said of it in brackets behind. */
  readonly note?: string;
}

/** Link to the page of all duties of many roles. */
export const COMMON_PAGE: PageLink = { title: '通用职责', url: COMMON_URL };

/** Link to all questions of the review. */
export const REVIEW_PAGE: PageLink = { title: '体检', url: REVIEW_URL };

/** Link to a department's page. */
export function departmentLink({ id, title }: Department): PageLink {
  return { title, url: pageUrl('departments', id) };
}

/** Link to a role's page, by the name that tells it from every other role. */
export function roleLink({ id, name }: Role): PageLink {
  return { title: name, url: pageUrl('roles', id) };
}

/** The same where the department is named already: the title alone. */
export function ownRoleLink({ id, title }: Role): PageLink {
  return { title, url: pageUrl('roles', id) };
}

/** Link to a guide's page. */
export function guideLink({ id, title }: Guide): PageLink {
  return { title, url: pageUrl('guide', id) };
}

/** Link to a topic's page. */
export function topicLink({ id, name }: Topic): PageLink {
  return { title: name, url: topicUrl(id) };
}

/** Link to a metric on the page of metrics. */
export function metricLink({ id, name }: Metric): PageLink {
  return { title: name, url: metricUrl(id) };
}

/** Link to the page of somebody outside the company. */
export function partnerLink({ id, name }: Partner): PageLink {
  return { title: name, url: partnerUrl(id) };
}

/** Link to a role's superior, in the company or outside; null for a top role that names nobody. */
export function superiorLink({ reportsTo, reportsOutside }: Role): PageLink | null {
  return reportsTo ? roleLink(reportsTo) : reportsOutside && partnerLink(reportsOutside);
}

/** Links to all whom a duty names to work with: departments, roles, those outside, with what for. */
export function collaboratorLinks(duty: Duty | CommonDuty): PageLink[] {
  const noted = (link: PageLink, other: CollaborationReason['with']): PageLink => {
    const note = reasonWith(duty, other);
    return note ? { ...link, note } : link;
  };
  return [
    ...duty.collaborators.map((it) => noted(departmentLink(it), it)),
    ...duty.collaboratingRoles.map((it) => noted(roleLink(it), it)),
    ...duty.partners.map((it) => noted(partnerLink(it), it)),
  ];
}
