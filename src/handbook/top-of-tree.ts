import { foldRoot } from './collaboration-fold.ts';
import { topDepartments } from './department-tree.ts';
import type { Department, Handbook } from './model.ts';

/** The first departments from the top: those below no other, or the only one and its parts. */
export function topOfTree(
  handbook: Pick<Handbook, 'departments'>,
  most: number,
): readonly Department[] {
  const root = foldRoot(handbook);
  return (root ? [root, ...root.below] : topDepartments(handbook)).slice(0, most);
}

/** Whether all departments and roles are too many for one list with other things beside it. */
export function isLargeTree({ departments, roles }: Handbook): boolean {
  return departments.length + roles.length > MOST_IN_TREE;
}

const MOST_IN_TREE = 120;
