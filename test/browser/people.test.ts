import { expect, test } from 'vitest';
import { site } from './served-below.ts';
import { foundDuties, visit } from './visit.ts';

async function ask(query: string) {
  const { page, complaints } = await visit(`${site.url}search/?q=${encodeURIComponent(query)}`);
  await foundDuties(page);
  return { page, complaints };
}

test.each(['高磊', '高磊电话', '高磊管什么', 'gaolei'])(
  '%s: one card has all roles of the person, with places, numbers and the duties folded',
  async (query) => {
    const { page, complaints } = await ask(query);
    const card = page.locator('[data-person="高磊"]');
    expect(await card.locator('.answer-name').allInnerTexts()).toEqual([
      expect.stringMatching(/^市场经理\s*13800138000$/),
      expect.stringMatching(/^客服经理\s*客服中心 8031$/),
    ]);
    expect(await card.locator('.answer-subject').textContent()).toBe('人员高磊兼任');
    const duty = card.locator('[href$="#SC-01-01"]');
    expect(await duty.isVisible()).toBe(false);
    await card.locator('summary').first().click();
    expect(await duty.isVisible()).toBe(true);
    expect(complaints).toEqual([]);
  },
);

test('a card leads to the person on the page of all people, which the menu lists', async () => {
  const { page } = await ask('林涛');
  await page.locator('[data-person] .answer-subject a').click();
  await page.waitForURL(/people\/#/);
  expect(await page.locator(':target').textContent()).toBe('林涛');
  expect(await page.locator('.sidebar a[href$="people/"]').count()).toBe(1);
});

test('a role held in several places is told with all who hold it', async () => {
  const { page } = await ask('销售经理电话');
  const facts = await page.locator('[data-answer] .search-about span').allTextContents();
  expect(facts).toContain('任职人：陈晨（城北店） 8021、林涛（城南店） 分机 8022');
});

test('a matter and a person are both answered, the matter first', async () => {
  const { page } = await ask('高磊 库存');
  const cards = page.locator('.answer-card');
  expect(await cards.first().getAttribute('data-answer')).toBe('vehicle-stock');
  expect(await cards.last().getAttribute('data-person')).toBe('高磊');
});
