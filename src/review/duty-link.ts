import type { CommonDuty, Duty } from '../handbook/model.ts';
import type { PageLink } from '../handbook/page-links.ts';

/** Link to a duty by its role, or by those who have it, and its number. */
export function dutyLink(duty: Duty | CommonDuty): PageLink {
  const owner = 'role' in duty ? duty.role.name : duty.audience;
  return { title: `${owner} ${duty.id}`, url: duty.url };
}
