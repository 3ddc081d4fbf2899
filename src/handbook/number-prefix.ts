import type { WrittenRole } from './content.ts';
import { departmentInitials } from './department-initials.ts';

/**
 * With what the numbers of a role's new duties begin: its code, or the initials of its department,
 * which all roles without a code there share. Null while the role was refused and has no code: it may
 * have been meant to have one.
 */
export function numberPrefix({ data, broken }: WrittenRole): string | null {
  return data.code ?? (broken ? null : departmentInitials(data.department));
}
