import type { FoldedCollaboration } from './collaboration-fold.ts';
import type { Department, Duty } from './model.ts';
import type { GroupPart, ListGroup } from './split-list.ts';

/** What one department does with another, under the name of the first. */
export interface CollaborationGroup extends ListGroup {
  readonly from: Department;
  readonly collaboration: FoldedCollaboration;
  readonly rows: readonly Duty[];
}

/** More departments beside each other than these make no table that anybody reads. */
export const MOST_IN_MATRIX = 30;

/** Collaborations with their duties, in the order given. */
export function collaborationGroups(
  collaborations: readonly FoldedCollaboration[],
): CollaborationGroup[] {
  return collaborations.map((collaboration) => ({
    label: collaboration.from.title,
    from: collaboration.from,
    collaboration,
    rows: collaboration.duties,
  }));
}

/** A collaboration with those duties alone that stand on one page. */
export function collaborationPart({
  group,
  rows,
}: GroupPart<CollaborationGroup>): FoldedCollaboration {
  return { ...group.collaboration, duties: rows };
}
