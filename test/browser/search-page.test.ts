import { expect, test } from 'vitest';
import { site } from './served-below.ts';
import { focused, foundDuties, visit } from './visit.ts';

test('exactly the matched words are marked, in the list and on the page they lead to', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('公章')}`);
  expect(await foundDuties(page)).toEqual(['XZ-01-29']);
  const duty = page.locator('[data-duty="XZ-01-29"]');
  expect(await duty.getAttribute('data-match')).toBe('synonym');
  expect(await duty.textContent()).toContain('「公章」即主题「印章」');
  expect(await duty.locator('mark').allTextContents()).toEqual(['印章']);
  await duty.locator('a').click();
  await page.waitForURL(/#XZ-01-29$/);
  await page.waitForSelector('mark');
  expect(new Set(await page.locator('mark').allTextContents())).toEqual(new Set(['印章']));
  expect(await page.locator('[id="XZ-01-29"] mark').count()).toBeGreaterThan(0);
  const top = async () => (await page.locator('[id="XZ-01-29"]').boundingBox())?.y;
  await expect.poll(top).toBeLessThan(200);
});

test('the answer card names the responsible role with its duty, superior and deputy', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('谁负责投诉')}`);
  await foundDuties(page);
  const card = page.locator('[data-answer]');
  expect(await card.getAttribute('data-answer')).toBe('complaints');
  expect(await card.locator('[data-role]').first().getAttribute('data-role')).toBe(
    'customer-care-manager',
  );
  const text = await card.textContent();
  for (const fact of ['主责', 'KF-01-06', '直接上级：总经理']) {
    expect(text).toContain(fact);
  }
  expect(
    await page.locator('[data-search-results] [data-role]').first().getAttribute('data-role'),
  ).toBe('customer-care-manager');
});

test('where several roles are responsible the card shows each with its nearest duty', async () => {
  const { page } = await visit(
    `${site.url}search/?q=${encodeURIComponent('满意度调查方式谁负责')}`,
  );
  await foundDuties(page);
  const roles = page.locator('[data-answer] .answer-role');
  expect(await roles.count()).toBe(4);
  const first = roles.first();
  expect(await first.locator('[data-role]').getAttribute('data-role')).toBe(
    'customer-care-manager',
  );
  expect(await first.locator('li .code').first().textContent()).toBe('KF-01-02');
  expect(await first.locator('.answer-all').textContent()).toBe('共 4 条');
});

test('the way back from a result finds the same query, filter and place', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('市场')}`);
  await foundDuties(page);
  await page.locator('select[name="department"]').selectOption('市场部');
  const narrowed = await foundDuties(page);
  expect(narrowed.every((id) => id?.startsWith('SC-'))).toBe(true);
  const last = page.locator(`[data-duty="${narrowed.at(-1)}"] a`);
  await last.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  expect(place).toBeGreaterThan(0);
  await last.click();
  await page.waitForURL(/#SC-/);
  await page.goBack();
  expect(await foundDuties(page)).toEqual(narrowed);
  expect(await page.locator('input[name="q"]').inputValue()).toBe('市场');
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
});

test('filters keep the focus, count what is shown, and can be cleared', async () => {
  const { page } = await visit(
    `${site.url}search/?q=${encodeURIComponent('管理')}&department=${encodeURIComponent('人事行政部')}`,
  );
  const shown = await foundDuties(page);
  expect(await page.locator('.search-status').textContent()).toContain(`${shown.length} 条职责`);
  const kind = page.locator('select[name="kind"]');
  await kind.focus();
  await kind.selectOption('协办');
  expect(await focused(page)).toBe('kind');
  await page.locator('select[name="department"]').selectOption('');
  await kind.selectOption('监督');
  await page.goto(
    `${page.url().split('?')[0]}?q=${encodeURIComponent('公章')}&type=${encodeURIComponent('指标')}`,
  );
  expect(await foundDuties(page)).toEqual([]);
  expect(await page.locator('[data-search-results]').textContent()).toContain('筛选后没有结果。');
  await page.locator('button', { hasText: '清除筛选' }).click();
  expect(await foundDuties(page)).toEqual(['XZ-01-29']);
});

test('on the search page Escape loses nothing, and typing on a result goes on at the end', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('公章')}`);
  await foundDuties(page);
  await page.locator('input[name="q"]').focus();
  await page.keyboard.press('Escape');
  expect(await page.locator('input[name="q"]').inputValue()).toBe('公章');
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('x');
  expect(await page.locator('input[name="q"]').inputValue()).toBe('公章x');
});

test('a link of the answer card marks the words, too; charts are left alone', async () => {
  const { page, complaints } = await visit(`${site.url}search/?q=${encodeURIComponent('库存')}`);
  await foundDuties(page);
  await page.locator('[data-answer] li a').first().click();
  await page.waitForSelector('[id="XS-01-16"] mark');
  await page.waitForURL((url) => url.search === '' && url.hash === '#XS-01-16');
  await page.goto(`${site.url}roles/general-manager/?mark=${encodeURIComponent('总经理')}`);
  await page.waitForSelector('mark', { state: 'attached' });
  expect(await page.locator('svg mark, nav mark, h1 mark').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('a query without results says where else to look and shows no card', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('无人机')}`);
  expect(await foundDuties(page)).toEqual([]);
  const text = await page.locator('[data-search-results]').textContent();
  expect(text).toContain('手册里没有找到「无人机」。');
  expect(text).toContain('换一个更短的词试试，或者从全部主题里找。');
  expect(text).toContain('还是找不到，请问归口部门人事行政部。内容问题请联系人事行政部。');
  expect(await page.locator('[data-answer]').count()).toBe(0);
  expect(await page.locator('[data-search-results] a').allTextContents()).toEqual(['全部主题']);
});

test('a query without results names the few nearest topics, and the rest behind one link', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('员工关怀奖')}`);
  await foundDuties(page);
  const topics = page.locator('.search-nothing .search-about a');
  expect(await topics.allTextContents()).toContain('员工激励');
  expect(await topics.count()).toBeLessThanOrEqual(8);
  await topics.filter({ hasText: '员工激励' }).click();
  await page.waitForURL(/topics\/motivation/);
});

test('what only a chart says is marked in its words, which are unfolded and in view', async () => {
  const { page } = await visit(site.url);
  const word = encodeURIComponent('是否重大问题');
  await page.goto(`${site.url}roles/customer-care-manager/?mark=${word}#投诉处理流程`);
  const mark = page.locator('details[open] mark').first();
  await mark.waitFor();
  expect(await mark.textContent()).toBe('是否重大问题');
  const place = await mark.boundingBox();
  const { height } = page.viewportSize() ?? { height: 0 };
  expect(place && place.y > 0 && place.y + place.height < height).toBe(true);
});

test('markup in a query is shown as text', async () => {
  const query = '<img src=x onerror=alert(1)>';
  const { page, complaints } = await visit(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await foundDuties(page);
  expect(await page.locator('[data-search-results]').textContent()).toContain(`「${query}」`);
  expect(await page.locator('img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('of a role whose own name holds the word it is not said that its page mentions it', async () => {
  const { page } = await visit(`${site.url}search/?q=${encodeURIComponent('服务')}`);
  await foundDuties(page);
  const role = page.locator('[data-search-results] [data-role="service-manager"]');
  expect(await role.locator('mark').allTextContents()).toEqual(['服务']);
  expect(await role.locator('.search-about').textContent()).toBe('售后服务部');
});
