import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';

/** Holds back these requests of a page, of one method or of all, until the function it gives is called, or the test is over. */
export async function holdRequests(
  page: Page,
  pattern: string,
  method?: string,
): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  onTestFinished(() => resolve());
  await page.route(pattern, async (route) => {
    if (method === undefined || route.request().method() === method) await promise;
    await route.continue();
  });
  return resolve;
}
