import { fingerprintOf } from '../approval/fingerprint.ts';
import { wholeText } from '../approval/whole-text.ts';
import { folderOf, roleOfApproval } from '../handbook/approvals-of-role.ts';
import { commonsFinder } from '../handbook/audience.ts';
import {
  type Content,
  factValues,
  type WrittenApproval,
  type WrittenCommon,
} from '../handbook/content.ts';
import { versionId } from '../handbook/versions.ts';
import type { ApprovedData } from '../schemas/approved.ts';
import type { CommonDutiesData } from '../schemas/common-duties.ts';
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

/** A set of common duties. Its headings stand on many pages, with no id. */
export function toCommon(page: PageFile<CommonDutiesData>): WrittenCommon {
  const { duties } = page.body;
  const anchors = duties.flatMap((duty) => factValues(duty, '编号'));
  return { ...toPage(page), duties, anchors };
}

/**
 * Texts that were approved, each with the common duties approved with it, the fingerprint of what it says
 * now, and whether its role says the same.
 */
export function toApprovals(
  pages: readonly PageFile<ApprovedData>[],
  approvedCommons: readonly PageFile<CommonDutiesData>[],
  present: Pick<Content, 'roles' | 'departments' | 'commons'>,
): WrittenApproval[] {
  const commonsOf = commonsFinder(present);
  const stored = approvedCommons.map(toCommon);
  return pages.map((page) => {
    const text = toRole(page);
    const folder = `${folderOf(text.id)}/${versionId(text.data.version)}/`;
    const commons = stored.filter(({ id }) => id.startsWith(folder));
    const said = fingerprintOf(wholeText(text, commons));
    const role = roleOfApproval(text, present.roles);
    const isPresent =
      role !== undefined && fingerprintOf(wholeText(role, commonsOf(role))) === said;
    return { ...text, commons, said, isPresent };
  });
}
