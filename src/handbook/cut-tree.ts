import type { OrgNode } from './org-tree.ts';

/** The upper part of a tree. */
export interface CutTree {
  readonly nodes: readonly OrgNode[];
  /** How many boxes are left out. */
  readonly left: number;
}

/** The upmost boxes of a tree, level by level from the left, at most so many. */
export function cutTree(roots: readonly OrgNode[], most: number): CutTree {
  const kept = new Set<OrgNode>();
  let count = 0;
  for (let level = roots; level.length > 0; level = level.flatMap(({ below }) => below)) {
    for (const node of level.slice(0, most - kept.size)) kept.add(node);
    count += level.length;
  }
  const cut = (nodes: readonly OrgNode[]): OrgNode[] =>
    nodes.filter((node) => kept.has(node)).map((node) => ({ ...node, below: cut(node.below) }));
  return count > most ? { nodes: cut(roots), left: count - most } : { nodes: roots, left: 0 };
}
