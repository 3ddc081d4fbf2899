import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SITE_FOLDER } from '../site/site.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { site } from './served-below.ts';
import { visit } from './visit.ts';

const places: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(SITE_FOLDER, 'duties.json'), 'utf8'),
);
const [moved = '', place = ''] =
  Object.entries(places).find(([, url]) => !url.startsWith(`/${LONGEST_ROLE}`)) ?? [];

test('a link to a duty that stands in another role today leads there', async () => {
  const { page, complaints } = await visit(`${site.url}${LONGEST_ROLE}#${moved}`);
  await page.waitForURL(site.url + place.slice(1));
  expect(await page.locator(`[id="${moved}"]`).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
});

test('a link to a duty of the page, or to none, stays and loads nothing', async () => {
  const { page, requests } = await visit(`${site.url}${LONGEST_ROLE}#岗位职责`);
  const own = await page.locator('.duty').first().getAttribute('id');
  await page.goto(`${site.url}${LONGEST_ROLE}#${own}`);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => path.endsWith('duties.json'))).toEqual([]);
});
