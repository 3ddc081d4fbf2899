import { escapeMarkup } from '../escape-markup.ts';

/**
 * A copy of a rendered org chart with one role's box marked as the current page. Throws when the
 * chart has no box of that role.
 */
export function markRole(svg: string, role: string): string {
  const attribute = ` data-role="${escapeMarkup(role)}"`;
  const at = svg.indexOf(attribute);
  if (at < 0) throw new Error(`组织架构图里没有岗位「${role}」。`);
  const end = at + attribute.length;
  return `${svg.slice(0, end)} aria-current="page"${svg.slice(end)}`;
}
