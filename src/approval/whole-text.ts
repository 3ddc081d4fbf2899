import type { WrittenCommon } from '../handbook/content.ts';
import { readCommon, readRole } from '../history/read-content.ts';
import type { RoleReading } from '../history/reading.ts';

/** A 岗位说明书 as it is approved and signed: what the role's own text says, and the common duties that it has. */
export interface WholeText {
  readonly role: RoleReading;
  readonly commons: readonly RoleReading[];
}

/** The whole text of a role with the sets of common duties that are for it. */
export function wholeText(
  role: Parameters<typeof readRole>[0],
  commons: readonly WrittenCommon[],
): WholeText {
  return { role: readRole(role), commons: commons.map(readCommon) };
}
