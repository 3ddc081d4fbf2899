import type { BrowserContextOptions, Page } from 'playwright-core';
import { newPage } from './new-page.ts';

/** A new page at the address; everything the browser complains of is collected in `complaints`. */
export async function visit(url: string, options: BrowserContextOptions = {}) {
  const complaints: string[] = [];
  const page = await newPage(options, (message) => complaints.push(`dialog ${message}`));
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(url);
  return { page, complaints, requests };
}

/** Waits until the results belong to what is typed, and gives the numbers of the duties found. */
export async function foundDuties(page: Page): Promise<(string | null)[]> {
  await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
  return page
    .locator('[data-search-results] [data-duty]')
    .evaluateAll((duties) => duties.map((duty) => duty.getAttribute('data-duty')));
}

/** What has the focus: the duty, role or other result it stands in, or the name of the field. */
export function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const active = document.activeElement;
    const result = active?.closest<HTMLElement>('[data-duty], [data-role], [data-answer]');
    if (result) return result.dataset.duty ?? result.dataset.role ?? result.dataset.answer;
    return active?.getAttribute('name') ?? active?.className;
  });
}
