import type { Peer } from './peer.ts';

/** How our own search is asked, as the others are. */
export const OURS: Pick<Peer, 'addressOf' | 'ask' | 'link' | 'result'> = {
  addressOf: (page) => `${page}/`,
  ask: async (page, site, query) => {
    if (!page.url().startsWith(site)) await page.goto(site, { waitUntil: 'networkidle' });
    await page.locator('input[name="q"]').fill(query);
    await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
  },
  link: '.search-panel [data-search-results] a:not(.search-all)',
  result: '.search-panel li, .search-panel [data-duty]',
};
