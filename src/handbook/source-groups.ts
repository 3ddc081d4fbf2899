import type { SourceSection } from './model.ts';
import type { ListGroup } from './split-list.ts';

/** A section of the older document, as a group of rows. */
export interface SourceGroup extends ListGroup {
  readonly section: SourceSection;
  readonly rows: SourceSection['sources'];
}

/** The sections of the older document as groups, to be split into pages. */
export function sourceGroups(sections: readonly SourceSection[]): SourceGroup[] {
  return sections.map((section) => ({ label: section.title, section, rows: section.sources }));
}
