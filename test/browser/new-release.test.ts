import { cpSync, readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { SITE_FOLDER } from '../site/site.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { holdRequests } from './hold-requests.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { servePlainly } from './plain-host.ts';
import { visit } from './visit.ts';

const [LAST_YEAR, LAST_MONTH] = [
  new Date(Date.now() - 365 * 864e5),
  new Date(Date.now() - 30 * 864e5),
];
let before: string;
let after: string;
beforeAll(() => {
  before = releaseOf('旧', LAST_YEAR);
  after = releaseOf('新', LAST_MONTH);
});

test('an ordinary link to a page that the browser kept leads to the new one, loaded anew once', async () => {
  let live = before;
  const { url, documents } = await servePlainly(() => live);
  const { page, complaints } = await visit(url + LONGEST_ROLE);
  expect(await page.title()).toMatch(/^旧/);
  await page.click('.site-title');
  await page.waitForURL(url);
  const role = page.locator(`.sidebar a[href$="${LONGEST_ROLE}"], main a[href$="${LONGEST_ROLE}"]`);
  await role.first().click();
  expect([await page.title(), documents.length]).toEqual([expect.stringMatching(/^旧/), 2]);

  live = after;
  await page.click('.site-title');
  await expect.poll(() => page.title()).toMatch(/^新/);
  await role.first().click();
  await expect.poll(() => page.title()).toMatch(/^新/);
  await page.waitForLoadState('networkidle');
  expect([documents.length, complaints]).toEqual([4, []]);
  expect(await notice(page).count()).toBe(0);
});

test('a page that stays open says that there is a new release, and keeps what was typed', async () => {
  let live = before;
  const { url, documents } = await servePlainly(() => live);
  const { page, complaints } = await visit(url + LONGEST_ROLE);
  await hasLooked(page);
  await page.fill('.site-search input', '值班');
  live = after;
  await comeBack(page);
  await notice(page).locator('button').waitFor();
  expect(await notice(page).textContent()).toContain('手册已更新');
  expect([await typed(page), documents.length]).toEqual(['值班', 1]);
  await notice(page).locator('button').click();
  await expect.poll(() => page.title()).toMatch(/^新/);
  expect(await typed(page)).toBe('值班');
  expect(complaints).toEqual([]);
});

test('the search page keeps what was typed too', async () => {
  let live = before;
  const { url } = await servePlainly(() => live);
  const { page } = await visit(`${url}search/`);
  await hasLooked(page);
  await page.fill('.search-box input', '值班');
  live = after;
  await comeBack(page);
  await notice(page).locator('button').click();
  await expect.poll(() => page.title()).toMatch(/新/);
  expect(await typed(page)).toBe('值班');
});

test('who was typing before it was known that the page is old is not interrupted', async () => {
  let live = before;
  const { url, documents } = await servePlainly(() => live);
  const { page } = await visit(url);
  const answer = await holdRequests(page, '**/*', 'HEAD');
  await page.goto(url + LONGEST_ROLE);
  live = after;
  await page.locator('.site-search input').pressSequentially('值');
  answer();
  await notice(page).locator('button').waitFor();
  expect([await typed(page), documents.length]).toEqual(['值', 2]);
});

test('a page that is the same in a new release is not loaded anew, and says so only where it stays open', async () => {
  let live = before;
  const { url, documents } = await servePlainly(({ url }) =>
    url === '/release.json' ? live : before,
  );
  const { page } = await visit(url);
  live = after;
  await page.reload();
  await comeBack(page);
  await hasSeen(page, '/release.json');
  expect([documents.length, await notice(page).count()]).toEqual([2, 0]);
  live = before;
  await comeBack(page);
  await notice(page).locator('button').waitFor();
  expect(documents).toHaveLength(2);
});

test('while minutes pass a page that nobody touches looks for itself', async () => {
  let live = before;
  const { url } = await servePlainly(() => live);
  const { page } = await visit(url);
  await page.clock.install();
  const looked = page.waitForResponse((response) => response.request().method() === 'HEAD');
  await page.reload();
  await looked;
  live = after;
  await page.clock.runFor('06:00');
  await notice(page).locator('button').waitFor();
});

test('where a host gives the old page all the same, it is loaded anew once and no more', async () => {
  const { url, documents } = await servePlainly(({ headers }) =>
    headers['sec-fetch-dest'] === 'document' ? before : after,
  );
  const { page } = await visit(url);
  await notice(page).locator('button').waitFor();
  expect([await page.title(), documents.length]).toEqual([expect.stringMatching(/^旧/), 2]);
});

test('as long as the new page is not there, nothing is said or loaded anew', async () => {
  const { url, documents } = await servePlainly(({ url }) =>
    url === '/release.json' ? after : before,
  );
  const { page, requests } = await visit(url);
  await page.waitForLoadState('networkidle');
  await comeBack(page);
  await hasSeen(page, '/release.json');
  expect(requests).toContain('/release.json');
  expect([await notice(page).count(), documents.length]).toEqual([0, 1]);
});

test('a page that is gone in the new release gives way to what the host says of it', async () => {
  let live = before;
  const { url } = await servePlainly(({ url }) =>
    live === after && url === '/search/' ? join(after, 'search') : live,
  );
  const { page } = await visit(`${url}search/`);
  await page.goto(url);
  live = after;
  await page.goto(`${url}search/`);
  await expect.poll(() => page.locator('body').textContent()).toContain('not found');
});

/** A copy of the built site as another release, which says so in its titles, and is as old as it says. */
function releaseOf(word: string, date: Date): string {
  const folder = join(temporaryFolder(), word);
  cpSync(SITE_FOLDER, folder, { recursive: true });
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (!statSync(file).isFile()) continue;
    if (/\.html$|^release\.json$/.test(path)) {
      const text = readFileSync(file, 'utf8').replace('<title>', `<title>${word}：`);
      writeFileSync(file, text.replace(NAMED, `$&${[...word].map((sign) => sign.charCodeAt(0))}`));
    }
    utimesSync(file, date, date);
  }
  return folder;
}

/** What a page, and a release, says that it is. */
const NAMED = /(?<=<meta name="page" content=")\w+|(?<="id":")\w+/;

/** Waits until a page that was opened knows what is live: it gives way to what comes before that. */
function hasLooked(page: Page) {
  return hasSeen(page, new URL(page.url()).pathname);
}

/** Waits until a script of a page has got an answer of an address. */
function hasSeen(page: Page, path: string) {
  return page.waitForFunction(
    (end) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(end)),
    path,
  );
}

/** What a browser does when its window was away and is looked at again. */
function comeBack(page: Page): Promise<boolean> {
  return page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
}

function notice(page: Page) {
  return page.locator('.new-release');
}

function typed(page: Page): Promise<string> {
  return page.locator('.search-box input').first().inputValue();
}
