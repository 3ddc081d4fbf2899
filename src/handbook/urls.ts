import { sectionId } from './page-headings.ts';
import { versionId } from './versions.ts';

/** Folders of content files that become pages, by the name of the folder. */
export type PageFolder = 'departments' | 'roles' | 'guide';

/** Path of the page made from `content/<folder>/<id>.mdx`, from the site's root. */
export function pageUrl(folder: PageFolder, id: string): string {
  return `/${folder}/${id}/`;
}

/** Path of the questions of the review to one department, from the site's root. */
export function reviewUrl(departmentId: string): string {
  return `${REVIEW_URL}departments/${departmentId}/`;
}

/** Path of all questions of the review (体检), from the site's root. */
export const REVIEW_URL = '/review/';

/** Path of the first-day page of a role, from the site's root. */
export function startUrl(roleId: string): string {
  return `/start/${roleId}/`;
}

/** Path of the page that compares a role with another, from the site's root. */
export function compareUrl(roleId: string): string {
  return `/compare/?a=${roleId}`;
}

/** Path of the sheet by which a role is handed over, from the site's root. */
export function handoverUrl(roleId: string): string {
  return `${pageUrl('roles', roleId)}handover/`;
}

/** Path of a role's document for Word, from the site's root. */
export function wordUrl(roleId: string): string {
  return `${pageUrl('roles', roleId)}${roleId}.docx`;
}

/** Path of the list of all that other roles' duties say about a role, from the site's root. */
export function mentionsUrl(roleId: string): string {
  return `${pageUrl('roles', roleId)}mentions/`;
}

/** Path of all that changed on the page at a path, or in its department, from the site's root. */
export function changesUrl(url: string): string {
  return `${url}changes/`;
}

/** Path of the same, duty by duty, from the site's root. */
export function dutyChangesUrl(url: string): string {
  return `${changesUrl(url)}duties/`;
}

/** Path of the list of a role's approved versions, from the site's root. */
export function versionsUrl(roleId: string): string {
  return `${pageUrl('roles', roleId)}versions/`;
}

/** Path of one of them, from the site's root. */
export function versionUrl(roleId: string, version: string): string {
  return `${versionsUrl(roleId)}${versionId(version)}/`;
}

/** Path of the sheet on which a role's text is signed, or of the list of those who did of a department. */
export function signUrl(folder: 'roles' | 'departments', id: string): string {
  return `${pageUrl(folder, id)}sign/`;
}

/** Path of the sheet of one of its versions, the last of which has the address of the role's sheet. */
export function versionSignUrl({ id, approvals }: SignedRole, version: string): string {
  const isLast = approvals.at(-1)?.id === version;
  return isLast ? signUrl('roles', id) : `${signUrl('roles', id)}${version}/`;
}

interface SignedRole {
  readonly id: string;
  readonly approvals: readonly { readonly id: string }[];
}

/** Path of the list of all that a department and others do together, from the site's root. */
export function counterpartsUrl(departmentId: string): string {
  return `${pageUrl('departments', departmentId)}counterparts/`;
}

/** Path of the list of all that the parts of a department do together, from the site's root. */
export function partsUrl(departmentId: string): string {
  return `${pageUrl('departments', departmentId)}parts/`;
}

/** Path of the page on which a department of a large handbook is printed, from the site's root. */
export function printUrl(departmentId: string): string {
  return `/print/departments/${departmentId}/`;
}

/** Path of the whole handbook as one file, from the site's root. */
export const OFFLINE_URL = '/offline.html';

/** Path of a topic's page, from the site's root. */
export function topicUrl(id: string): string {
  return `/topics/${id}/`;
}

/** Path of the page of somebody outside the company, from the site's root. */
export function partnerUrl(id: string): string {
  return `/partners/${id}/`;
}

/** Path of a metric on the page of all metrics, from the site's root. */
export function metricUrl(id: string): string {
  return `/metrics/#${id}`;
}

/** Path of a matter in the table of who signs what, from the site's root. */
export function authorityUrl(id: string): string {
  return `/authority/#${id}`;
}

/** Path of a person on the page of all people, from the site's root. */
export function personUrl(name: string): string {
  return `/people/#${sectionId(name)}`;
}

/** Path of the feed of what changed, from the site's root. */
export const FEED_URL = '/changes.xml';

/** Path of the page on which the handbook is edited, from the site's root. */
export const EDIT_URL = '/edit/';

/** Path of that page with a role, department or topic on it, from the site's root. */
export function editorUrl(folder: 'roles' | 'departments' | 'topics', id: string): string {
  return `${EDIT_URL}?page=${folder}/${id}`;
}

/** Path of the content as that page edits it, from the site's root. */
export const EDITABLE_URL = `${EDIT_URL}content.json`;

/** Path of a duty on its role's page, from the site's root. */
export function dutyUrl(roleId: string, dutyId: string): string {
  return `${pageUrl('roles', roleId)}#${dutyId}`;
}

/** Path of the page of all duties of many roles, from the site's root. */
export const COMMON_URL = '/common/';

/** Path of a duty of many roles, or of a set of them, on that page. */
export function commonUrl(id: string): string {
  return `${COMMON_URL}#${id}`;
}

/** Where on its page the duties of one department stand that name another; `_` is in no id. */
export function collaborationAnchor(fromId: string, toId: string): string {
  return `${fromId}_${toId}`;
}

/** The anchor of a pair of departments, and those it had while either had another id. */
export function collaborationAnchors({ from, to }: { from: Renamed; to: Renamed }): string[] {
  return [from.id, ...from.formerly].flatMap((fromId) =>
    [to.id, ...to.formerly].map((toId) => collaborationAnchor(fromId, toId)),
  );
}

interface Renamed {
  readonly id: string;
  readonly formerly: readonly string[];
}

/** Path of the duties behind one number of the collaboration matrix, from the site's root. */
export function collaborationUrl(fromId: string, toId: string): string {
  return `/collaboration/#${collaborationAnchor(fromId, toId)}`;
}
