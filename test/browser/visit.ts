import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A new page at the address; everything the browser complains of is collected in `complaints`. */
export async function visit(browser: Browser, url: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto(url);
  return { page, complaints, requests, close: () => context.close() };
}

/** Waits until the results belong to what is typed, and gives the numbers of the duties found. */
export async function foundDuties(page: Page): Promise<(string | null)[]> {
  await page.waitForSelector('[data-search-results][aria-busy="false"]', { state: 'attached' });
  const duties = await page.locator('[data-search-results] [data-duty]').all();
  return Promise.all(duties.map((duty) => duty.getAttribute('data-duty')));
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
