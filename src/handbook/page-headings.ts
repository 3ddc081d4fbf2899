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

/** Below a role's own sections, of which one may bear the same title: no title makes this id. */
export const REVISIONS_HEADING: PageHeading = { slug: '_changes', text: '修订记录', depth: 2 };
