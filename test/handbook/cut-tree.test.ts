import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutTree } from '../../src/handbook/cut-tree.ts';
import type { OrgNode } from '../../src/handbook/org-tree.ts';

test('a tree is cut level by level, from the left', () => {
  const tree = box('院长', [box('主任', [box('医生'), box('护士')]), box('会计')]);
  expect(shown(cutTree([tree], 4))).toEqual([['院长', ['主任', ['医生']], ['会计']], 1]);
  expect(shown(cutTree([tree], 2))).toEqual([['院长', ['主任']], 3]);
});

test('one that fits is kept as it is', () => {
  const tree = box('院长', [box('主任')]);
  expect(cutTree([tree], 2)).toEqual({ nodes: [tree], left: 0 });
});

test('of any tree as many boxes are kept as may be, none without the one above it', () => {
  const { tree } = fc.letrec<{ tree: OrgNode }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.nat().map(() => box('岗位')),
      fc.array(tie('tree'), { maxLength: 4 }).map((below) => box('岗位', below)),
    ),
  }));
  fc.assert(
    fc.property(fc.array(tree), fc.integer({ min: 1, max: 20 }), (roots, most) => {
      const { nodes, left } = cutTree(roots, most);
      expect(count(nodes)).toBe(Math.min(most, count(roots)));
      expect(left).toBe(count(roots) - count(nodes));
    }),
  );
});

function box(title: string, below: readonly OrgNode[] = []): OrgNode {
  return { title, url: '/', role: null, below };
}

function count(nodes: readonly OrgNode[]): number {
  return nodes.reduce((sum, { below }) => sum + 1 + count(below), 0);
}

function shown({ nodes, left }: ReturnType<typeof cutTree>): unknown {
  const titles = ({ title, below }: OrgNode): unknown => [title, ...below.map(titles)];
  return [...nodes.map(titles), left];
}
