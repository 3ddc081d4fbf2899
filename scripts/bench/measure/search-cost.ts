import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';
import { openLine, type Received, type Speed } from './open-line.ts';

export interface SearchCost {
  /** Milliseconds from the first key to the first results. */
  readonly first: number;
  /** What came from the touch of the box until then, and until nothing more came. */
  readonly untilFirst: Received;
  readonly inAll: Received;
  /** Milliseconds of later queries, from the end of typing to their results laid out. */
  readonly warm: number;
  readonly slowest: number;
}

/** What the queries cost a reader who has just come to the home page of a site of ours. */
export async function searchCost(
  browser: Browser,
  url: string,
  speed: Speed | null,
  queries: readonly string[],
): Promise<SearchCost> {
  const [firstQuery = '', ...later] = queries;
  const { page, received, close } = await openLine(browser, speed);
  await page.goto(url, { waitUntil: 'networkidle' });
  const before = received();
  const since = () => {
    const { bytes, requests } = received();
    return { bytes: bytes - before.bytes, requests: requests - before.requests };
  };
  await page.locator('input[name="q"]').click();
  const start = performance.now();
  await page.keyboard.type(firstQuery);
  await page.waitForSelector(SHOWN, { state: 'attached' });
  const first = performance.now() - start;
  const untilFirst = since();
  await page.waitForLoadState('networkidle');
  const inAll = since();
  const times: number[] = [];
  for (const query of later) times.push(await warmQuery(page, query));
  await close();
  return { first, untilFirst, inAll, warm: median(times), slowest: Math.max(...times) };
}

/** An input method's end of typing asks at once; other typing is waited for, which is no cost of the search. */
function warmQuery(page: Page, query: string): Promise<number> {
  return page.evaluate(async (typed) => {
    const input = document.querySelector<HTMLInputElement>('input[name="q"]');
    const results = document.querySelector('[data-search-results]');
    if (!input || !results) throw new Error('the page has no search box');
    const start = performance.now();
    input.value = typed;
    input.dispatchEvent(new CompositionEvent('compositionend'));
    await new Promise<void>((resolve) => {
      const look = () => {
        if (results.getAttribute('aria-busy') === 'false') resolve();
      };
      new MutationObserver(look).observe(results, { attributes: true });
      look();
    });
    results.getBoundingClientRect();
    return performance.now() - start;
  }, query);
}

const SHOWN = '[data-search-results][aria-busy="false"] > *';
