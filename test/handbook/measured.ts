import type { WrittenMeasures, WrittenRole } from '../../src/handbook/content.ts';
import { role } from './written.ts';

/** A role whose 考核指标 has a table: its head on line 10, its rows from line 12 on. */
export function measuredRole(
  id: string,
  head: readonly string[],
  ...rows: readonly (readonly string[])[]
): WrittenRole {
  return { ...role(id, { title: id }), measures: [table(head, ...rows)] };
}

export function table(
  head: readonly string[],
  ...rows: readonly (readonly string[])[]
): WrittenMeasures {
  return {
    line: 10,
    head,
    rows: rows.map((cells, at) => ({ line: 12 + at, cells, sources: cells })),
  };
}
