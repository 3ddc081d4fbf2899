import type { Handbook } from '../../handbook/model.ts';
import { openPoints } from '../../handbook/open-points.ts';
import { guideLink, type PageLink } from '../../handbook/page-links.ts';

/** The pages about the handbook itself, in the order of the menu; 待确认 only where anything is open. */
export function guidePages(handbook: Handbook): PageLink[] {
  const open = openPoints(handbook).length ? [{ title: '待确认', url: '/open/' }] : [];
  return [...handbook.guides.map(guideLink), ...open];
}
