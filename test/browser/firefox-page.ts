import { type Browser, launch, type Page } from 'puppeteer-core';
import './exit-at-once.ts';
import { findFirefox } from './find-firefox.ts';
import { WINDOW } from './real/real-browser.ts';

const firefox = findFirefox();

/** What it is called, and why it cannot be tested here; null where it can. */
export const FIREFOX_FOUND = {
  name: `Firefox ${firefox?.version ?? ''}`.trim(),
  missing: firefox ? null : 'no firefox-esr or firefox on the PATH',
};

/** One for all tests of a worker, which takes it along when it ends. */
let browser: Promise<Browser> | undefined;

/** An empty page with nothing kept from others; who opens it closes its context. Throws where no Firefox is. */
export async function firefoxPage(): Promise<Page> {
  if (!firefox) throw new Error('no Firefox');
  browser ??= startFirefox(firefox.executablePath);
  const context = await (await browser).createBrowserContext();
  return context.newPage();
}

function startFirefox(executablePath: string): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    // In an emulated window it lands beside the target of a link, and the window is printed in place of the sheet.
    defaultViewport: null,
    args: [`--width=${WINDOW.width}`, `--height=${WINDOW.height}`],
  });
}
