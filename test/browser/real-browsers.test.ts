import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleHandbook } from '../sample.ts';
import { LONGEST_ROLE } from './page-kinds.ts';
import { askByKey } from './real/ask-by-key.ts';
import { FIREFOX } from './real/firefox.ts';
import type { RealBrowser } from './real/real-browser.ts';
import { WEBKIT } from './real/webkit.ts';
import { site } from './served.ts';

const { roles } = sampleHandbook();

for (const { name, missing, start } of [FIREFOX, WEBKIT]) {
  if (missing) console.warn(`reading in ${name} is not tested: ${missing}`);
  describe.skipIf(missing)(`read in ${name}`, () => {
    let browser: RealBrowser;
    beforeAll(async () => {
      browser = await start();
    });
    afterAll(() => browser.close());

    test('typing shows the card, arrows lead through it, and Enter lands at the duty', async () => {
      await askByKey(browser, site.url + LONGEST_ROLE, 'kucun');
      await expect
        .poll(() => browser.ask(() => document.querySelector('.answer-card')?.textContent))
        .toContain('销售经理');
      const next = async () => {
        await browser.press(['ArrowDown']);
        return focusedLink(browser);
      };
      await expect.poll(next).toMatch(/#[A-Z]+-\d+-\d+$/);
      const { hash, pathname } = new URL(await focusedLink(browser));
      await browser.press(['Enter']);
      await expect.poll(() => browser.ask(() => location.pathname)).toBe(pathname);
      await expect.poll(() => placeOfTarget(browser)).toEqual([hash, true]);
    });

    test('the menu opens with the focus in it, and Escape closes it', async () => {
      await browser.open(site.url + LONGEST_ROLE);
      await browser.click('.menu-button');
      await expect.poll(() => focused(browser)).toEqual(['关闭目录', true]);
      await browser.press(['Escape']);
      await expect.poll(() => focused(browser)).toEqual(['目录', false]);
    });

    test('a chosen theme is kept over a reload', async () => {
      await browser.open(site.url);
      const ground = () =>
        browser.ask(() => getComputedStyle(document.documentElement).backgroundColor);
      await choose(browser, 'light');
      const light = await ground();
      await choose(browser, 'dark');
      const dark = await ground();
      expect(dark).not.toBe(light);
      await browser.open(site.url + LONGEST_ROLE);
      expect(await ground()).toBe(dark);
      expect(await chosen(browser)).toBe('dark');
      await choose(browser, 'auto');
    });

    test('a duty’s link is copied', async () => {
      await browser.open(site.url + LONGEST_ROLE);
      await browser.click('.duty .anchor');
      await expect
        .poll(() => browser.ask(() => document.querySelector('.copied')?.textContent))
        .toBe('链接已复制');
      const link = await browser.ask(() => location.href);
      await browser.click('.site-search input');
      await browser.press(['v'], 'Control');
      await expect.poll(() => browser.ask(() => document.querySelector('input')?.value)).toBe(link);
    });

    test('a role that was chosen is kept, and answers for 我', async () => {
      const role = roles.find(({ reportsTo }) => reportsTo);
      await browser.open(`${site.url}start/${role?.id}/`);
      await browser.click('.is-offered button');
      await browser.open(`${site.url}search/?q=${encodeURIComponent('我的上级')}`);
      await expect
        .poll(() => browser.ask(() => document.querySelector('.answer-card')?.textContent))
        .toContain(`${role?.title}的直接上级${role?.reportsTo?.title}`);
    });
  });
}

function focusedLink(browser: RealBrowser): Promise<string> {
  return browser.ask(() => {
    const { activeElement } = document;
    return activeElement instanceof HTMLAnchorElement ? activeElement.href : '';
  });
}

/** What has the focus, and whether the menu is open. */
function focused(browser: RealBrowser): Promise<[string | undefined, boolean]> {
  return browser.ask(() => [
    document.activeElement?.textContent?.trim(),
    document.querySelector('.sidebar.is-open') !== null,
  ]);
}

/** The target of the address, and whether it is in view. */
function placeOfTarget(browser: RealBrowser): Promise<[string, boolean]> {
  return browser.ask(() => {
    const place = document.querySelector(':target')?.getBoundingClientRect();
    return [location.hash, !!place && place.top >= 0 && place.top < innerHeight / 2];
  });
}

function choose(browser: RealBrowser, theme: string): Promise<void> {
  return browser.ask((theme) => {
    const button = document.querySelector<HTMLElement>(`[data-theme-choice="${theme}"]`);
    if (!button) throw new Error('no theme switch');
    button.click();
  }, theme);
}

function chosen(browser: RealBrowser): Promise<string | undefined> {
  return browser.ask(
    () =>
      document.querySelector<HTMLElement>('[data-theme-choice][aria-pressed="true"]')?.dataset
        .themeChoice,
  );
}
