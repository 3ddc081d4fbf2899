import { departmentInitials } from './department-initials.ts';
import type { Department } from './model.ts';

/**
 * What a department's numbers are known by (`XS` of XS-01-06), taken from the code of its own head or its
 * first role, or else from its title; empty while it has no role.
 */
export function departmentMark({ title, roles }: Department): string {
  // A head of its own stands first.
  const [role] = roles;
  if (!role) return '';
  const [letters] = OWN_LETTERS.exec(role.code) ?? LEADING_LETTER.exec(role.code) ?? [];
  return letters ?? departmentInitials(title);
}

/** A single letter before digits is a branch's, which all its departments share: the XS of S04XS-01. */
const OWN_LETTERS = /\p{L}{2,4}|\p{Script=Han}/u;
/** Of a branch itself with its number: the S04 of S04-01. */
const LEADING_LETTER = /^\p{L}(?:\d{1,3}(?=-))?/u;
