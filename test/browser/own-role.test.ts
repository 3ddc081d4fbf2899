import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { topOf } from '../top-of.ts';
import { layoutShift } from './layout-shift.ts';
import { openPage } from './open-page.ts';
import { site } from './served-below.ts';

const top = topOf(sampleHandbook());
const [own, other] = top.reports;
if (!own || !other) throw new Error('the top role has no two reports');
const start = () => `${site.url}start/`;
const first = (id: string) => `${site.url}start/${id}/`;

test('a chosen role is what 我的岗位 leads to on every page, until it is forgotten', async () => {
  const { page, complaints } = await openPage(start());
  await page.click(`[data-choose-role="${own.id}"]`);
  await page.waitForURL(first(own.id));
  await page.goto(site.url);
  expect(await menu(page)).toEqual([first(own.id)]);
  await page.goto(`${site.url}roles/${other.id}/`);
  expect(await menu(page)).toEqual([first(own.id)]);

  await page.goto(first(own.id));
  await page.click('text=不再记住');
  expect(await menu(page)).toEqual([start()]);
  expect(await page.locator('.own-role button:focus').textContent()).toBe('设为我的岗位');
  await page.reload();
  expect(await menu(page)).toEqual([start()]);
  expect(complaints).toEqual([]);
});

test('whoever came by a link may keep the role, or change to it', async () => {
  const { page } = await openPage(first(own.id));
  expect(await menu(page)).toEqual([start()]);
  await page.click('text=设为我的岗位');
  expect(await page.locator('.own-role button:focus').textContent()).toBe('不再记住');
  await page.goto(first(other.id));
  await page.click('text=设为我的岗位');
  expect(await menu(page)).toEqual([first(other.id)]);
});

test('我的上级 is then answered for this role', async () => {
  const { page } = await openPage(first(own.id));
  await page.click('text=设为我的岗位');
  await page.goto(`${site.url}search/?q=${encodeURIComponent('我的上级')}`);
  const card = page.locator('.answer-card');
  expect(await card.locator('.answer-subject').textContent()).toContain(`${own.title}的直接上级`);
  expect(await card.locator('.answer-name').textContent()).toContain(top.title);
});

test.each(['我的上级', '我的部门', '我的同事'])(
  '%s asks for the role first, and is answered once it is chosen',
  async (query) => {
    const { page, complaints } = await openPage(
      `${site.url}search/?q=${encodeURIComponent(query)}`,
    );
    const card = page.locator('.answer-card');
    expect(await card.textContent()).toContain(`先在「我的岗位」选择您的岗位，再问「${query}」。`);
    expect(await card.getByText('我的岗位').getAttribute('href')).toBe(start());
    expect(await page.locator('main').textContent()).not.toContain('没有找到');
    await card.getByText(own.title, { exact: true }).click();
    await page.waitForURL(first(own.id));
    await page.goBack();
    await page.waitForSelector('[data-answer]');
    expect(await page.locator('[data-answer]').textContent()).toContain(own.title);
    expect(complaints).toEqual([]);
  },
);

test.each([390, 1440])('neither page nor choice moves anything at %i px', async (width) => {
  const { page } = await openPage(first(own.id), { viewport: { width, height: 844 } });
  expect(await layoutShift(page)).toBe(0);
  const places = await placesOf(page);
  await page.click('text=设为我的岗位');
  expect(await placesOf(page)).toEqual(places);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await layoutShift(page)).toBe(0);
});

test('without storage no choice is offered, and the roles can still be chosen from', async () => {
  const { page, complaints } = await openPage('about:blank');
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(start());
  await page.click(`[data-choose-role="${own.id}"]`);
  await page.waitForURL(first(own.id));
  expect(await page.isVisible('.own-role')).toBe(false);
  expect(await menu(page)).toEqual([start()]);
  expect(complaints.filter((it) => !it.startsWith('request to'))).toEqual([]);
});

/** Where the visible 我的岗位 of the header leads. */
function menu(page: Page): Promise<string[]> {
  return page
    .locator('.site-header a:visible', { hasText: '我的岗位' })
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
}

function placesOf(page: Page): Promise<number[]> {
  return page
    .locator('.site-header > div > *, main h1, main h2, main .duty-link')
    .evaluateAll((all) =>
      all.map((it) => Math.round(it.getBoundingClientRect().top + window.scrollY)),
    );
}
