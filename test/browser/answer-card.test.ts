import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { site } from './served-below.ts';
import { foundDuties, visit } from './visit.ts';

async function ask(query: string, options = {}): Promise<Page> {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent(query)}`, options);
  await foundDuties(page);
  return page;
}

/** The card's lines as they are read, without the duties. */
async function lines(page: Page): Promise<string[]> {
  const parts = page.locator(
    '[data-answer] .answer-subject, [data-answer] > p:not([class]), .answer-name, .answer-others',
  );
  return (await parts.allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
}

test('a role that the query names is the card, with its duties and who is responsible', async () => {
  const page = await ask('服务经理 库存');
  expect(await lines(page)).toEqual(['岗位', '服务经理', '「库存」 主责 销售经理']);
  const codes = page.locator('[data-answer="service-manager"] .code');
  expect(await codes.allTextContents()).toEqual(['FW-01-21', 'FW-01-20']);
});

test('a role without a duty about the matter says so', async () => {
  expect(await lines(await ask('服务经理 公章'))).toEqual([
    '岗位',
    '服务经理的职责里没有「印章」。',
    '服务经理',
    '「印章」 主责 人事行政经理',
  ]);
});

test.each(['客服经理管什么', '客服经理做什么', '客服经理的职责'])(
  '%s: the card has the first duties and leads to all, the rows go on from there',
  async (query) => {
    const page = await ask(query);
    const card = page.locator('[data-answer="customer-care-manager"]');
    const told = await card.locator('.code').allTextContents();
    expect(told).toHaveLength(6);
    expect(await page.locator('#search-duty').textContent()).toMatch(/^其余职责/);
    const rows = await foundDuties(page);
    expect(rows.filter((id) => id && told.includes(id))).toEqual([]);
    expect(await page.locator('[data-search-results] [data-role]').count()).toBe(0);
    const all = card.locator('.answer-all');
    expect(await all.textContent()).toBe(`共 ${told.length + rows.length} 条`);
    await all.click();
    await page.waitForURL(/roles\/customer-care-manager\/$/);
  },
);

test('a superior is answered as asked, and so is that there is none', async () => {
  const page = await ask('服务经理的上级');
  expect(await lines(page)).toEqual(['岗位 服务经理的直接上级', '总经理 直接上级']);
  const first = page.locator('[data-search-results] [data-role]').first();
  expect(await first.getAttribute('data-role')).toBe('general-manager');
  expect(await lines(await ask('总经理的上级'))).toEqual([
    '岗位 总经理的直接上级',
    '手册里没有写总经理的直接上级。',
  ]);
});

test('two departments lead to their duties in the matrix', async () => {
  const page = await ask('售后和销售怎么配合');
  expect((await lines(page))[0]).toBe('部门协作 售后服务部与销售部的协作');
  await page.locator('.answer-subject a').click();
  await page.waitForURL(/collaboration\/#service_sales$/);
  expect(await page.locator('#service_sales').isVisible()).toBe(true);
});

test('the cooperation with somebody unknown is that with all, on the department’s page', async () => {
  const page = await ask('市场部和外星人怎么配合');
  expect(await page.locator('.search-status').textContent()).toContain('没有用到「外星人」');
  expect((await lines(page))[0]).toBe('部门协作 市场部与其他部门的协作');
  await page.locator('.answer-subject a').click();
  await page.waitForURL(/departments\/marketing\/#/);
  expect(await page.locator(':target').textContent()).toContain('部门协作');
});

test('a word left out beside a 责任 is told', async () => {
  const page = await ask('奖金审批');
  expect(await page.locator('.search-status').textContent()).toContain('没有用到「奖金」');
});

test.each(['优惠审批', '价格审批', '客户要求优惠谁批'])(
  '%s, which no such duty is about, is answered with the nearest topic',
  async (query) => {
    const page = await ask(query);
    expect(await page.locator('.search-status').textContent()).toContain('没有用到「审批」');
    expect(await page.locator('[data-answer]').getAttribute('data-answer')).toBe('sales-policy');
    expect(await foundDuties(page)).toEqual(['XS-01-04']);
  },
);

test('several subjects of one role are one card', async () => {
  const page = await ask('考勤 招聘 离职');
  const card = page.locator('.answer-card');
  expect(await card.count()).toBe(1);
  expect((await card.getAttribute('data-answer'))?.split(' ').toSorted()).toEqual([
    'attendance',
    'leaving',
    'recruitment',
  ]);
  expect(await card.locator('.answer-name').allTextContents()).toEqual(['人事行政经理主责']);
});

test('a matter of many roles is one table that a phone shows whole', async () => {
  const page = await ask('培训', { viewport: { width: 390, height: 844 } });
  expect((await lines(page))[1]).toBe('7 个岗位主责：');
  const box = await page.locator('.answer-card').boundingBox();
  expect(box?.height).toBeLessThan(844);
  expect(await page.locator('.answer-card .of-many').count()).toBe(7);
});

test('what the card says is only listed below it, one line each, and can be opened', async () => {
  const page = await ask('公章');
  const said = page.locator('.search-group.said');
  expect(await said.count()).toBe(3);
  const heights = await said
    .locator('li')
    .evaluateAll((rows) => rows.map((row) => row.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(48);
  await said.locator('[data-duty="XZ-01-29"] a').click();
  await page.waitForURL(/#XZ-01-29$/);
});
