import type { Department } from './model.ts';

/**
 * The letters by which a department's numbers are known (`XS` of XS-01-06), taken from its head or
 * its first role; empty while it has no role.
 */
export function departmentMark({ head, roles }: Department): string {
  const [mark = ''] = (head ?? roles[0])?.code.split('-') ?? [];
  return mark;
}
