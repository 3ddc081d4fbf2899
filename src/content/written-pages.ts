import { fingerprintOf } from '../approval/fingerprint.ts';
import { roleOfApproval } from '../handbook/approvals-of-role.ts';
import type { WrittenApproval, WrittenRole } from '../handbook/content.ts';
import { readRole } from '../history/read-content.ts';
import type { ApprovedData } from '../schemas/approved.ts';
import type { PageFile } from './read-pages.ts';

/** A page as it is written. */
export function toPage<Data>({ entry, body }: PageFile<Data>) {
  const { links, anchors, fences, sections, notices } = body;
  return { ...entry, links, anchors, fences, sections, notices };
}

/** The same with its duties and what is measured. */
export function toRole<Data>(page: PageFile<Data>) {
  const { duties, measures } = page.body;
  return { ...toPage(page), duties, measures };
}

/** A text that was approved, with the fingerprint of what it says now and whether its role says the same. */
export function toApproval(
  page: PageFile<ApprovedData>,
  roles: readonly WrittenRole[],
): WrittenApproval {
  const text = toRole(page);
  const said = fingerprintOf(readRole(text));
  const role = roleOfApproval(text, roles);
  const isPresent = role !== undefined && fingerprintOf(readRole(role)) === said;
  return { ...text, said, isPresent };
}
