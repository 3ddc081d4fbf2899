import { setTimeout } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';
import { openLine, type Received, type Speed } from './open-line.ts';

export interface SearchCost {
  /** Milliseconds from the first key to the first results. */
  readonly first: number;
  /** What had come of what was asked for since the box was touched when these were drawn. */
  readonly untilFirst: Received;
  /** The same until nothing more came. */
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
  const atFirst = receivedAtFirst(page);
  await page.locator('input[name="q"]').click();
  const start = performance.now();
  await page.keyboard.type(firstQuery);
  await page.waitForSelector(SHOWN, { state: 'attached' });
  const first = performance.now() - start;
  const untilFirst = await atFirst;
  const inAll = await whenStill(since);
  const times: number[] = [];
  for (const query of later) times.push(await warmQuery(page, query));
  await close();
  return { first, untilFirst, inAll, warm: median(times), slowest: Math.max(...times) };
}

/** What came when nothing has come for a while. */
async function whenStill(received: () => Received): Promise<Received> {
  for (let before = received(); ; ) {
    await setTimeout(STILL);
    const now = received();
    if (now.requests === before.requests) return now;
    before = now;
  }
}

/** Milliseconds, in which an engine starts that then asks for more. */
const STILL = 2000;

/** What has come by the very moment that results are drawn: the full text is asked for right behind them. */
function receivedAtFirst(page: Page): Promise<Received> {
  return page.evaluate((shown) => {
    const start = performance.now();
    return new Promise<Received>((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.querySelector(shown)) return;
        observer.disconnect();
        const files = performance.getEntriesByType('resource').filter((it) => it.startTime > start);
        const sizes = files.map((it) => (it as PerformanceResourceTiming).transferSize);
        resolve({ bytes: sizes.reduce((sum, size) => sum + size, 0), requests: files.length });
      });
      observer.observe(document.body, { attributes: true, childList: true, subtree: true });
    });
  }, SHOWN);
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
