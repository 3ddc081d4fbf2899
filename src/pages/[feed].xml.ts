import { FEED_URL } from '../handbook/urls.ts';
import { atomFeed } from '../history/atom-feed.ts';
import { loadChanges } from '../site/load-changes.ts';
import { loadHandbook } from '../site/load-handbook.ts';

/** No feed where nobody knows the site's address or its past. */
export function getStaticPaths() {
  const hasFeed = loadHandbook().site !== undefined && loadChanges().days.length > 0;
  return hasFeed ? [{ params: { feed: FEED_URL.slice(1, -'.xml'.length) } }] : [];
}

/** What changed, for programs that tell their readers of it. */
export function GET(): Response {
  return new Response(atomFeed(loadHandbook(), loadChanges().days));
}
