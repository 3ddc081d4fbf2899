/** What stands under one heading of a page: what the full text finds, and the data does not hold. */
export interface Passage {
  /** Title of the page. */
  readonly page: string;
  /** Title of the section; empty above the first heading. */
  readonly section: string;
  /** Path and anchor of the heading, from the site's root. */
  readonly url: string;
  /** Its sentences, cells and list items, line by line. */
  readonly text: string;
}
