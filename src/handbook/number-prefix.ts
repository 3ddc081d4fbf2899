import { departmentInitials } from './department-initials.ts';
import type { DutyFile } from './duty-files.ts';

/**
 * With what the numbers of a file's new duties begin: its code, or the initials of its department,
 * which all roles without a code there share, or those of 通用. Null while the file was refused and has
 * no code: it may have been meant to have one.
 */
export function numberPrefix({ data, broken }: DutyFile): string | null {
  if (data.code !== undefined) return data.code;
  if (broken) return null;
  return 'department' in data ? departmentInitials(data.department) : COMMON;
}

const COMMON = 'TY';
