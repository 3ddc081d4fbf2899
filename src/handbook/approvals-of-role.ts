import type { Content, WrittenApproval, WrittenRole } from './content.ts';
import { compareVersions } from './versions.ts';

/** The approvals of every role that has any, the first version first. */
export function approvalsOfRoles({
  approvals,
  roles,
}: Pick<Content, 'approvals' | 'roles'>): Map<WrittenRole, WrittenApproval[]> {
  const found = new Map<WrittenRole, WrittenApproval[]>();
  for (const approval of approvals.toSorted(byVersion)) {
    const role = roleOfApproval(approval, roles);
    if (role) found.set(role, [...(found.get(role) ?? []), approval]);
  }
  return found;
}

/** The role whose text was approved, also where its file had another name then. */
export function roleOfApproval(
  { id }: { readonly id: string },
  roles: readonly WrittenRole[],
): WrittenRole | undefined {
  const folder = folderOf(id);
  return (
    roles.find((role) => role.id === folder) ??
    roles.find(({ data }) => data.formerly.includes(folder))
  );
}

/** The name of the role's file, as it was when the text was approved. */
export function folderOf(approvalId: string): string {
  return approvalId.split('/')[0] ?? '';
}

function byVersion(a: WrittenApproval, b: WrittenApproval): number {
  return compareVersions(a.data.version, b.data.version);
}
