import { type KeyInput, launch } from 'puppeteer-core';
import { findFirefox } from '../find-firefox.ts';
import { type BrowserKind, type RealBrowser, WINDOW } from './real-browser.ts';

const firefox = findFirefox();

export const FIREFOX: BrowserKind = {
  name: `Firefox ${firefox?.version ?? ''}`.trim(),
  missing: firefox ? null : 'no firefox-esr or firefox on the PATH',
  start,
};

async function start(): Promise<RealBrowser> {
  if (!firefox) throw new Error('no Firefox');
  const browser = await launch({
    browser: 'firefox',
    executablePath: firefox.executablePath,
    // In an emulated window it lands beside the target of a link.
    defaultViewport: null,
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
  });
  const page = await browser.newPage();
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
    close: () => browser.close(),
  };
}
