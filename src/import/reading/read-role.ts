import type { Line } from './line.ts';
import { readLine } from './read-line.ts';
import { readPiece } from './read-piece.ts';
import { finishRole, startRole } from './role-draft.ts';
import type { RoleRead } from './role-read.ts';
import type { Segment } from './segments.ts';

/** Reads what a segment tells of its role, and which of its lines tell nothing. */
export function readRole(segment: Segment): { role: RoleRead; unplaced: Line[] } {
  const draft = startRole(segment);
  for (const [at, item] of segment.items.entries())
    if (item.kind === 'line') readLine(item, draft, segment.items.slice(at + 1));
    else readPiece(item, draft);
  return finishRole(draft, segment);
}
