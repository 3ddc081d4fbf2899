import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PAGES, SITE_FILES, SITE_FOLDER } from '../site/site.ts';
import { site } from './served-below.ts';
import { visit } from './visit.ts';

interface Part {
  readonly id: string;
  readonly formerly: readonly string[];
  readonly retired: readonly string[];
  readonly url: string;
}

const data: Readonly<Record<'roles' | 'topics' | 'metrics', readonly Part[]>> = JSON.parse(
  readFileSync(join(SITE_FOLDER, 'handbook.json'), 'utf8'),
);
const role = find(data.roles, ({ formerly }) => formerly.length > 0);
const metric = find(data.metrics, ({ formerly }) => formerly.length > 0);
const [number = ''] = find(data.roles, ({ retired }) => retired.length > 0).retired;

test('a former address leads to where the page stands, with its anchor and mark', async () => {
  const rest = `?mark=${encodeURIComponent('客户')}#${encodeURIComponent('岗位职责')}`;
  const { page, complaints } = await visit(`${site.url}roles/${role.formerly[0]}/${rest}`);
  await page.waitForURL((url) => url.href.startsWith(site.url + role.url.slice(1)));
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe('#岗位职责');
  expect(complaints).toEqual([]);
});

test('without scripts it leads to the same page', async () => {
  const { page } = await visit(`${site.url}roles/${role.formerly[0]}/`, {
    javaScriptEnabled: false,
  });
  await page.waitForURL(site.url + role.url.slice(1));
  expect(await page.locator('main h1').count()).toBe(1);
});

test('a former id of a metric leads to the metric', async () => {
  const { page } = await visit(`${site.url}metrics/#${metric.formerly[0]}`);
  const heading = page.locator(`section:has(#${metric.formerly[0]}) h2`);
  expect(await heading.getAttribute('id')).toBe(metric.id);
  expect((await heading.boundingBox())?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
});

test.each([
  ['its own role', `${role.url.slice(1)}#${number}`],
  ['another role', `${find(data.roles, ({ retired }) => !retired.length).url.slice(1)}#${number}`],
])('the number of a deleted duty is said to be retired, from a link to %s', async (_, path) => {
  const { page, complaints } = await visit(site.url + path);
  const line = page.locator('.retired-duty', { hasText: `${number} 已废止` });
  await line.waitFor({ state: 'visible' });
  expect(await line.evaluate((it) => it.matches(':target'))).toBe(true);
  await page.evaluate(() => location.assign('#main'));
  expect(await line.isVisible()).toBe(false);
  expect(complaints).toEqual([]);
});

test('former addresses say that no search engine is to list them, and nothing leads to them', () => {
  const former = PAGES.filter(({ html }) => html.includes('换了网址'));
  expect(former.map(({ path }) => path)).toContain(`roles/${role.formerly[0]}/index.html`);
  expect(former.filter(({ html }) => !html.includes('content="noindex"'))).toEqual([]);
  const told = SITE_FILES.filter((path) => path.startsWith('search/') && path.endsWith('.json'));
  for (const path of told)
    expect(readFileSync(join(SITE_FOLDER, path), 'utf8')).not.toContain(`${role.formerly[0]}/`);
});

function find(parts: readonly Part[], fits: (part: Part) => boolean): Part {
  const part = parts.find(fits);
  if (!part) throw new Error('the sample has none');
  return part;
}
