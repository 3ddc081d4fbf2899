import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { layoutShift } from './layout-shift.ts';
import { newPage } from './new-page.ts';
import { PAGE_KINDS } from './page-kinds.ts';
import { site } from './served.ts';

const KB = 1024;
/** Every role, and of what belongs to roles the longest page of each kind. */
const ROLES = [
  ...sampleHandbook().roles.map(({ id }) => `roles/${id}/`),
  ...PAGE_KINDS.filter((path) => /^roles\/[^/]+\/./.test(path)),
];

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
  const isBody = response.request().method() !== 'HEAD';
  return { type, size: isBody ? gzipSync(await response.body()).length : 0 };
}
