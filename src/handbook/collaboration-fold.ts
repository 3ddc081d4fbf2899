import {
  type Collaboration,
  type Counterpart,
  collaborations,
  counterpartsOf,
} from './collaboration.ts';
import { departmentsAbove, topDepartments, withAllBelow } from './department-tree.ts';
import type { Department, Handbook } from './model.ts';

/** Collaborations of one department, its parts counted in, with another, counted so as well. */
export interface FoldedCollaboration extends Collaboration {
  /** The departments that the duties are of and name; the two themselves where they have no parts. */
  readonly pairs: readonly Collaboration[];
}

/**
 * The departments that stand beside each other below one, itself first for its own roles; those below
 * no other where none is given.
 */
export function foldUnits(
  parent: Department | null,
  handbook: Pick<Handbook, 'departments'>,
): readonly Department[] {
  return parent ? [parent, ...parent.below] : topDepartments(handbook);
}

/**
 * What the departments beside each other below one work at together, each with its parts counted in,
 * in their order. What is within one of them is left out: it is that one's own.
 */
export function foldedCollaborations(
  parent: Department | null,
  handbook: Handbook,
): FoldedCollaboration[] {
  const within = new Map(handbook.departments.map((it) => [it, unitOf(it, parent)]));
  const all = Map.groupBy(collaborations(handbook), ({ from }) => within.get(from));
  const units = foldUnits(parent, handbook);
  return units.flatMap((from) => {
    const own = Map.groupBy(all.get(from) ?? [], ({ to }) => within.get(to));
    return units.flatMap((to): FoldedCollaboration[] => {
      const pairs = own.get(to) ?? [];
      const duties = [...new Set(pairs.flatMap((pair) => pair.duties))];
      return from === to || !duties.length ? [] : [{ from, to, duties, pairs }];
    });
  });
}

/** Whether a department's own page tells what its parts do together: an only top one's are a page of its own. */
export function hasPartsTogether(department: Department, handbook: Handbook): boolean {
  return (
    department.below.length > 0 &&
    department !== foldRoot(handbook) &&
    foldedCollaborations(department, handbook).length > 0
  );
}

/** The counterparts of a department on its own page, but for its own parts where these have a matrix. */
export function counterpartsBeside(department: Department, handbook: Handbook): Counterpart[] {
  const own = hasPartsTogether(department, handbook) ? withAllBelow(department) : [];
  return counterpartsOf(department, handbook).filter((it) => !own.includes(it.department));
}

/** The pairs of departments that are both within one of those beside each other below a department. */
export function innerCollaborations(
  unit: Department,
  parent: Department | null,
  handbook: Handbook,
): Collaboration[] {
  return collaborations(handbook).filter(({ from, to }) =>
    [from, to].every((department) => unitOf(department, parent) === unit),
  );
}

/** The department whose parts are the first to choose from: null for all of them, or the only top. */
export function foldRoot(handbook: Pick<Handbook, 'departments'>): Department | null {
  const [top, ...more] = topDepartments(handbook);
  return top && !more.length && top.below.length ? top : null;
}

/** Of the departments beside each other below one, the one that holds a department; null for none. */
function unitOf(department: Department, parent: Department | null): Department | null {
  if (department === parent) return parent;
  return (
    [...departmentsAbove(department), department].find((above) => above.parent === parent) ?? null
  );
}
