import type { Change } from '../history/change.ts';
import { roleChanges } from '../history/changes-between.ts';
import type { RoleReading } from '../history/reading.ts';
import { approvedReading } from './approved-reading.ts';

/** What a text of a role says otherwise than one that was approved before, of what is approved. */
export function changesSince(before: RoleReading, after: RoleReading): Change[] {
  const [was, is] = [approvedReading(before), approvedReading(after)];
  // Where the texts are kept says nothing.
  return roleChanges({ ...was, id: is.id }, is);
}
