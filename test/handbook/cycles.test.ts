import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cyclesIn } from '../../src/handbook/cycles.ts';

const cycles = (graph: Record<string, string>) =>
  cyclesIn(Object.keys(graph), (node) => [...(graph[node] ?? '')]).map((cycle) => cycle.join(''));

describe('cyclesIn', () => {
  it('finds none where no way leads back', () =>
    expect(cycles({ a: 'b', b: 'c', c: '' })).toEqual([]));
  it('gives each circle once, in the order of its ways', () =>
    expect(cycles({ a: 'b', b: 'c', c: 'b', d: 'd' })).toEqual(['bc', 'd']));
  it('goes the shortest way', () => expect(cycles({ a: 'bc', b: 'c', c: 'a' })).toEqual(['ac']));

  it('finds a circle exactly where repeated removal of ends leaves something', () => {
    const arrows = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 16 });
    fc.assert(
      fc.property(arrows, (pairs) => {
        const next = (node: number) => pairs.flatMap(([from, to]) => (from === node ? [to] : []));
        const nodes = Array.from({ length: 8 }, (_, node) => node);
        const found = cyclesIn(nodes, next);
        for (const cycle of found)
          for (const [i, node] of cycle.entries())
            expect(next(node)).toContain(cycle[(i + 1) % cycle.length]);
        expect(new Set(found.flat()).size).toBe(found.flat().length);
        expect(found.length > 0).toBe(whatIsLeft(nodes, next).length > 0);
      }),
    );
  });
});

/** Nodes that lead to one another for ever. */
function whatIsLeft(nodes: number[], next: (node: number) => number[]): number[] {
  const left = nodes.filter((node) => next(node).some((to) => nodes.includes(to)));
  return left.length === nodes.length ? left : whatIsLeft(left, next);
}
