/** A heading of a page, as the list 本页内容 names it. */
export interface PageHeading {
  /** The heading's id. */
  readonly slug: string;
  readonly text: string;
  /** 2 for a section, 3 for a group within it. */
  readonly depth: number;
}

/** The id of a section, made of its own title: HTML allows everything in an id but whitespace. */
export function sectionId(title: string): string {
  return title.replace(/\s+/gu, '_');
}

/** A section that is found by its own title. */
export function sectionHeading(text: string): PageHeading {
  return { slug: sectionId(text), text, depth: 2 };
}

/** No title of a section makes this id: a page may have a section of the same title. */
const CHANGES_ID = '_changes';

/** Below a role's own sections. */
export const REVISIONS_HEADING: PageHeading = { slug: CHANGES_ID, text: '修订记录', depth: 2 };

/** Below the sections of a guide that tells what is known of the past. */
export const HISTORY_HEADING: PageHeading = {
  slug: CHANGES_ID,
  text: '这个网站的修订记录',
  depth: 2,
};
