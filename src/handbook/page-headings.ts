/** A heading of a page, as the list 本页内容 names it. */
export interface PageHeading {
  /** The heading's id. */
  readonly slug: string;
  readonly text: string;
  /** 2 for a section, 3 for a group within it. */
  readonly depth: number;
}

/** A section whose id is its own title. */
export function sectionHeading(text: string): PageHeading {
  return { slug: text, text, depth: 2 };
}
