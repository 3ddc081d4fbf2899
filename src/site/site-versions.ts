import { changesSince } from '../approval/changes-since.ts';
import { plainReader } from '../content/content-reader.ts';
import { keptReader } from '../content/kept-reading.ts';
import { parseContent } from '../content/parse-content.ts';
import type { Approval, Role } from '../handbook/model.ts';
import type { Change } from '../history/change.ts';
import { readRole } from '../history/read-content.ts';
import type { RoleReading } from '../history/reading.ts';
import { siteFolder } from './site-content.ts';

/** A version of a role that was approved, with what it says. */
export interface RoleVersion {
  readonly approval: Approval;
  readonly reading: RoleReading;
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
const known = new WeakMap<Role, RoleVersions>();

/** The versions of a role of this build, read once. */
export function siteVersions(role: Role): RoleVersions {
  const versions = known.get(role) ?? readVersions(role);
  known.set(role, versions);
  return versions;
}

function readVersions({ file, approvals }: Role): RoleVersions {
  const { texts } = siteFolder();
  const files = [file, ...approvals.map((it) => it.file)];
  const content = parseContent(new Map(files.map((it) => [it, texts.get(it) ?? ''])), reader);
  const byFile = new Map(content.approvals.map((it) => [it.file, readRole(it)]));
  const readings = approvals.flatMap((approval) => {
    const reading = byFile.get(approval.file);
    return reading ? [{ approval, reading }] : [];
  });
  const versions = readings.map((own, at): RoleVersion => {
    const before = readings[at - 1];
    return { ...own, changes: before ? changesSince(before.reading, own.reading) : null };
  });
  const [last, present] = [readings.at(-1), content.roles.map(readRole)[0]];
  const pending = last && present ? changesSince(last.reading, present) : [];
  return { versions, pending };
}
