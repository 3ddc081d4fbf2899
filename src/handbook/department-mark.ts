import type { Department } from './model.ts';

/**
 * The letters by which a department's numbers are known (`XS` of XS-01-06), taken from its own head
 * or its first role; empty while it has no role.
 */
export function departmentMark({ roles }: Department): string {
  // A head of its own stands first.
  const [mark = ''] = roles[0]?.code.split('-') ?? [];
  return mark;
}
