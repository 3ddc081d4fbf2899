import type { Browser } from 'playwright-core';
import { median } from './median.ts';

/** What somebody who edits a page waits for, in milliseconds. */
export interface TypingCost {
  /** From the address to the form, checked. */
  readonly stands: number;
  /** How long a key keeps the page from the next: median, and at most. */
  readonly key: number;
  readonly slowestKey: number;
  /** The longest time for which anything kept the page; 0 where that was below 50 ms. */
  readonly longestTask: number;
  /** From the last key to what the check says of it. */
  readonly findings: number;
}

/** Opens the form of a page and types a sentence at the end of its first duty. */
export async function typeInForm(browser: Browser, url: string): Promise<TypingCost> {
  const page = await browser.newPage();
  const checked = () =>
    page.locator('.edit-state').filter({ hasNotText: '正在检查' }).waitFor({ timeout: 120_000 });
  const opened = performance.now();
  await page.goto(url);
  await page.locator('.duty-card').first().waitFor({ timeout: 120_000 });
  await checked();
  const stands = performance.now() - opened;
  await page.evaluate(() => {
    const kept: Kept = { keys: [], tasks: [] };
    Object.assign(globalThis, { kept });
    new PerformanceObserver((list) => {
      kept.tasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
    const { port1, port2 } = new MessageChannel();
    let start = 0;
    // A message comes when all that the key brought about has run.
    port1.onmessage = () => kept.keys.push(performance.now() - start);
    const begin = () => {
      start = performance.now();
      port2.postMessage(null);
    };
    addEventListener('input', begin, { capture: true });
  });
  await page.locator('.duty-card textarea').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.type(SENTENCE, { delay: 60 });
  const last = performance.now();
  await page.locator('.edit-state', { hasText: '改了 1 处' }).waitFor();
  await checked();
  const findings = performance.now() - last;
  const { keys, tasks } = await page.evaluate(() => (globalThis as unknown as { kept: Kept }).kept);
  await page.close();
  return {
    ...{ stands, findings, key: median(keys), slowestKey: Math.max(...keys) },
    longestTask: Math.max(0, ...tasks),
  };
}

interface Kept {
  readonly keys: number[];
  readonly tasks: number[];
}

const SENTENCE = '，每周一上午在晨会上通报上周的进展和本周的安排，并把记录交人事行政部存档';
