import type { Change } from '../history/change.ts';
import { changesBetween } from '../history/changes-between.ts';
import type { Reading } from '../history/reading.ts';
import { approvedText } from './approved-reading.ts';
import type { WholeText } from './whole-text.ts';

/** What a role's text says otherwise than one that was approved before, of what is approved. */
export function changesSince(before: WholeText, after: WholeText): Change[] {
  const [was, is] = [approvedText(before), approvedText(after)];
  const old = { ...was, role: { ...was.role, id: is.role.id } };
  // Where the texts are kept says nothing.
  return changesBetween(readingOf(old), readingOf(is)).filter(({ kind }) => kind !== '地址');
}

function readingOf({ role, commons }: WholeText): Reading {
  return { roles: [role], commons, departments: [], names: [] };
}
