import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { PAGES } from '../site/site.ts';
import { layoutShift } from './layout-shift.ts';
import { newPage } from './new-page.ts';
import { site } from './served.ts';

const KB = 1024;
// A page at a former address only leads on.
const ROLES = PAGES.filter(({ html }) => !html.includes('http-equiv="refresh"')).flatMap(
  ({ path }) =>
    /^roles\/./.test(path) && path !== 'roles/index.html' ? [path.replace('index.html', '')] : [],
);
test.each(ROLES)('/%s, opened for the first time, is small and does not jump', async (path) => {
  const page = await newPage({ viewport: { width: 390, height: 844 } });
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  await page.goto(site.url + path, { waitUntil: 'networkidle' });
  const files = await Promise.all(responses.map(measure));
  const total = (all: typeof files) => all.reduce((sum, { size }) => sum + size, 0);
  expect(total(files)).toBeGreaterThan(5 * KB);
  expect(total(files)).toBeLessThanOrEqual(20 * KB);
  expect(total(files.filter(({ type }) => type === 'script'))).toBeLessThanOrEqual(6 * KB);
  expect(files.length).toBeLessThanOrEqual(6);
  expect(await layoutShift(page)).toBe(0);
});

test('a jump of the layout would be seen', async () => {
  const page = await newPage();
  await page.goto(site.url + ROLES[0], { waitUntil: 'networkidle' });
  await page.evaluate(async () => {
    document.body.style.paddingTop = '200px';
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  });
  expect(await layoutShift(page)).toBeGreaterThan(0);
});

async function measure(response: Response) {
  const type = response.request().resourceType();
  return { type, size: gzipSync(await response.body()).length };
}
