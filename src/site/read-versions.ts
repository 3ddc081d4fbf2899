import { changesSince } from '../approval/changes-since.ts';
import { type WholeText, wholeText } from '../approval/whole-text.ts';
import { plainReader } from '../content/content-reader.ts';
import { keptReader } from '../content/kept-reading.ts';
import { parseContent } from '../content/parse-content.ts';
import type { ContentFolder } from '../content/read-folder.ts';
import type { Approval, Role } from '../handbook/model.ts';
import type { Change } from '../history/change.ts';

/** A version of a role that was approved, with what it says. */
export interface RoleVersion {
  readonly approval: Approval;
  readonly text: WholeText;
  /** What it says otherwise than the version before; null of the first. */
  readonly changes: readonly Change[] | null;
}

/** The approved versions of a role, the first before the others, and what was changed since the last. */
export interface RoleVersions {
  readonly versions: readonly RoleVersion[];
  readonly pending: readonly Change[];
}

/** The pages were read before, when the handbook was; of the lists nothing is asked. */
const reader = { ...plainReader, page: keptReader().page };

/** The versions of a role of a folder that was read. */
export function readVersions(
  folder: ContentFolder,
  { file, commons, approvals }: Role,
): RoleVersions {
  const files = [
    ...[file, ...commons.map((set) => set.file)],
    ...approvals.flatMap((it) => [it.file, ...it.commons.map((set) => set.file)]),
  ];
  const content = parseContent(
    new Map(files.map((it) => [it, folder.texts.get(it) ?? ''])),
    reader,
  );
  const byFile = new Map(content.approvals.map((it) => [it.file, wholeText(it, it.commons)]));
  const texts = approvals.flatMap((approval) => {
    const text = byFile.get(approval.file);
    return text ? [{ approval, text }] : [];
  });
  const versions = texts.map((own, at): RoleVersion => {
    const before = texts[at - 1];
    return { ...own, changes: before ? changesSince(before.text, own.text) : null };
  });
  const [last, role] = [texts.at(-1), content.roles[0]];
  const pending = last && role ? changesSince(last.text, wholeText(role, content.commons)) : [];
  return { versions, pending };
}
