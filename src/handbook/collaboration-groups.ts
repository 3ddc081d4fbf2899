import type { Counterpart } from './collaboration.ts';
import type { FoldedCollaboration } from './collaboration-fold.ts';
import type { Department, Duty } from './model.ts';
import { type GroupPart, type ListGroup, type ListPage, splitList } from './split-list.ts';

/** What one department does with another, under the name of the first. */
export interface CollaborationGroup extends ListGroup {
  readonly from: Department;
  readonly collaboration: FoldedCollaboration;
  readonly rows: readonly Duty[];
}

/** More departments beside each other than these make no table that anybody reads. */
export const MOST_IN_MATRIX = 30;

/** More duties than these, with their headings, are listed on pages of their own. */
const MOST_BESIDE_OTHERS = 150;

/** The pages of a list that is too long to stand on a page beside other things; none where it may. */
export function pagesApart<Group extends ListGroup>(groups: readonly Group[]): ListPage<Group>[] {
  return splitList(groups, MOST_BESIDE_OTHERS).length > 1 ? splitList(groups) : [];
}

/** What a department and others do together, each of these with the duties of both sides. */
export function counterpartGroups(
  counterparts: readonly Counterpart[],
): { label: string; counterpart: Counterpart; rows: readonly Duty[] }[] {
  return counterparts.map((counterpart) => ({
    label: counterpart.department.title,
    counterpart,
    rows: [...counterpart.ours, ...counterpart.theirs],
  }));
}

/** A counterpart with those duties alone that stand on one page. */
export function counterpartPart({
  group: { counterpart },
  rows,
}: GroupPart<ReturnType<typeof counterpartGroups>[number]>): Counterpart {
  const { department, ours, theirs } = counterpart;
  const shown = new Set(rows);
  return {
    department,
    ours: ours.filter((duty) => shown.has(duty)),
    theirs: theirs.filter((duty) => shown.has(duty)),
  };
}

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
