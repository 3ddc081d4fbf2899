import type { Duty } from '../handbook/model.ts';
import type { PageLink } from '../handbook/page-links.ts';

/** Link to a duty by its role and its number. */
export function dutyLink({ id, role, url }: Duty): PageLink {
  return { title: `${role.name} ${id}`, url };
}
