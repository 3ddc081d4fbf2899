import type { Content, WrittenCommon, WrittenRole } from './content.ts';

/** A file in which numbered duties stand: that of a role, or of duties of many roles. */
export type DutyFile = WrittenRole | WrittenCommon;

/** Every file in which duties stand; what holds for a duty holds in all of them. */
export function dutyFiles({ roles, commons }: Pick<Content, 'roles' | 'commons'>): DutyFile[] {
  return [...roles, ...commons];
}

/** The department in which the author of a file's duties stands; empty where many roles share them. */
export function homeOf({ data }: DutyFile): string {
  return 'department' in data ? data.department : '';
}

/** The line of the front matter below which something about the file's numbers is added. */
export function numberingLine({ lines }: DutyFile): number {
  return lines['code'] ?? lines['department'] ?? lines['title'] ?? 1;
}
