import { approvalsOfRoles } from './approvals-of-role.ts';
import type { Content } from './content.ts';
import type { Draft } from './draft.ts';
import type { Role } from './model.ts';
import { shortFingerprint } from './short-fingerprint.ts';
import { versionUrl } from './urls.ts';
import { versionId } from './versions.ts';

/** Gives every role its approved versions. Where it has any, they say its version, and not its own file. */
export function joinApprovals(content: Content, roles: readonly Draft<Role>[]): void {
  const byId = new Map(roles.map((role) => [role.id, role]));
  for (const [{ id }, approvals] of approvalsOfRoles(content)) {
    const role = byId.get(id);
    if (!role) continue;
    const { version, effective, ...facts } = role.facts;
    role.facts = facts;
    for (const { file, data, commons, isPresent } of approvals)
      role.approvals.push({
        id: versionId(data.version),
        version: data.version,
        effective: data.effective,
        preparedBy: data.preparedBy ?? '',
        reviewedBy: data.reviewedBy ?? '',
        approvedBy: data.approvedBy,
        approvedOn: data.approvedOn,
        fingerprint: data.fingerprint,
        short: shortFingerprint(data.fingerprint),
        isPresent,
        file,
        commons: commons.map((set) => ({ title: set.data.title, file: set.file })),
        url: versionUrl(id, data.version),
      });
  }
}
