import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';

/** What was seen of a server: its word on caching, and what came of a publication. */
export interface Seen {
  readonly caching: string;
  readonly link: string;
  readonly search: string;
  readonly missing: string;
}

export interface Trial {
  /** Where the site is served, with `/` at the end. */
  readonly url: string;
  /** The folder that is served. */
  readonly site: string;
  /** The path of a page. */
  readonly page: string;
  /** Puts a sentence that holds the word on the page, and publishes it. */
  readonly publish: (word: string) => void;
  readonly word: string;
}

/**
 * Reads a page as one does, publishes another text of it, follows an ordinary link to it, searches for the new
 * words and asks for a page that is not there.
 */
export async function tryHost(browser: Browser, trial: Trial): Promise<Seen> {
  const { url, site, page: path, word } = trial;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.goto(url);
    const link = page.locator(`a[href$="${path}"]`).first();
    await link.click();
    await page.waitForURL(url + path);
    await page.locator('.site-title').click();
    await page.waitForURL(url);
    await page.waitForLoadState('networkidle');
    trial.publish(word);
    let loads = 0;
    page.on('request', (request) => {
      if (request.isNavigationRequest()) loads++;
    });
    await link.click();
    const isNew = await appears(() => page.getByText(word).first().waitFor({ timeout: PATIENCE }));
    const isReloaded = loads > 1;
    await page.goto(`${url}search/?q=${encodeURIComponent(word)}`);
    const isFound = await appears(() =>
      page.locator('[data-search-results] [data-duty]').first().waitFor({ timeout: PATIENCE }),
    );
    const [home, nowhere] = await Promise.all([fetch(url), fetch(`${url}nowhere/`)]);
    const isOurs = (await nowhere.text()) === readFileSync(join(site, '404.html'), 'utf8');
    return {
      caching: home.headers.get('cache-control') ?? 'says nothing',
      link: isNew ? (isReloaded ? 'new, loaded anew once' : 'new') : 'OLD',
      search: isFound ? 'finds it' : 'FAILS',
      missing: `${nowhere.status}, ${isOurs ? 'our page' : 'its own page'}`,
    };
  } finally {
    await context.close();
  }
}

async function appears(wait: () => Promise<void>): Promise<boolean> {
  try {
    await wait();
    return true;
  } catch {
    return false;
  }
}

const PATIENCE = 20_000;
