import { CHANGES_PAGE, KINDS_PAGE, ROLE_FILE_PAGE } from '../../handbook/made-guide-pages.ts';
import type { Handbook } from '../../handbook/model.ts';
import { guideLink, type PageLink, REVIEW_PAGE } from '../../handbook/page-links.ts';
import { hasReview } from '../../review/review.ts';

/**
 * The pages about the handbook itself, in the order of the menu: how it is used, what changed in it where
 * that is known, how a role file looks, what its check says, what became of an older document it was written
 * after, and what its review asks.
 */
export function guidePages(handbook: Handbook, hasChanges = false): PageLink[] {
  const old = handbook.sources.length > 0 ? [{ title: '原文条号对照', url: '/sources/' }] : [];
  const review = hasReview(handbook) ? [REVIEW_PAGE] : [];
  const changes = hasChanges ? [CHANGES_PAGE] : [];
  const guides = handbook.guides.map(guideLink);
  return [...guides, ...changes, ROLE_FILE_PAGE, KINDS_PAGE, ...old, ...review];
}
