import type { KeyInput } from 'puppeteer-core';
import { FIREFOX_FOUND, firefoxPage } from '../firefox-page.ts';
import type { BrowserKind, RealBrowser } from './real-browser.ts';

export const FIREFOX: BrowserKind = { ...FIREFOX_FOUND, start };

async function start(): Promise<RealBrowser> {
  const page = await firefoxPage();
  return {
    open: async (url) => void (await page.goto(url)),
    ask: (question, ...texts) => page.evaluate(question, ...texts) as never,
    click: (selector) => page.click(selector),
    press: async (keys, hold) => {
      if (hold) await page.keyboard.down(hold);
      for (const key of keys)
        if (key.length > 1) await page.keyboard.press(key as KeyInput);
        else await page.keyboard.type(key);
      if (hold) await page.keyboard.up(hold);
    },
    close: () => page.browserContext().close(),
  };
}
