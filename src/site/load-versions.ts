import type { Role } from '../handbook/model.ts';
import type { DutyReading } from '../history/reading.ts';
import { loadHandbook } from './load-handbook.ts';
import type { RoleVersions } from './read-versions.ts';
import { siteVersions } from './site-versions.ts';

const { roles } = loadHandbook();
const byFile = new Map(
  roles.flatMap((role) =>
    role.approvals.flatMap(({ file, commons }) =>
      [file, ...commons.map((set) => set.file)].map((it) => [it, role] as const),
    ),
  ),
);

/** The approved versions of a role, and what was changed since the last. */
export function loadVersions(role: Role): RoleVersions {
  return siteVersions(role);
}

/** A duty of a text, or of common duties, that was approved, by the file of it and its 编号. Throws where there is none. */
export function loadApprovedDuty(file: string, id: string): DutyReading {
  const role = byFile.get(file);
  const texts = role ? siteVersions(role).versions.map(({ text }) => text) : [];
  const own = texts.flatMap((it) => [it.role, ...it.commons]).find((it) => it.file === file);
  const duty = own?.duties.find((it) => it.id === id);
  if (!duty) throw new Error(`${file} 里没有编号为 ${id} 的职责`);
  return duty;
}
