import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { PAGES } from '../site/site.ts';
import { browser, site } from './served.ts';

const KB = 1024;
const ROLES = PAGES.flatMap(({ path }) =>
  /^roles\/./.test(path) && path !== 'roles/index.html' ? [path.replace('index.html', '')] : [],
);
test.each(ROLES)(
  '/%s, opened for the first time, is small and does not jump',
  async (path) => {
    const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
    const page = await context.newPage();
    const loaded: Promise<{ type: string; size: number }>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      loaded.push(response.body().then((body) => ({ type, size: gzipSync(body).length })));
    });
    await page.goto(site.url + path, { waitUntil: 'networkidle' });
    const files = await Promise.all(loaded);
    const total = (all: typeof files) => all.reduce((sum, { size }) => sum + size, 0);
    expect(total(files)).toBeGreaterThan(5 * KB);
    expect(total(files)).toBeLessThanOrEqual(30 * KB);
    expect(total(files.filter(({ type }) => type === 'script'))).toBeLessThanOrEqual(6 * KB);
    expect(files.length).toBeLessThanOrEqual(8);
    expect(await page.evaluate(layoutShift)).toBe(0);
    await context.close();
  },
  30_000,
);

test('a jump of the layout would be seen', async () => {
  const page = await browser.newPage();
  await page.goto(site.url + ROLES[0], { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    document.body.style.paddingTop = '200px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await page.evaluate(layoutShift)).toBeGreaterThan(0);
  await page.close();
}, 30_000);

/** The cumulative layout shift of the page so far. */
function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(sum), 100);
  });
}
