import { launch } from 'puppeteer-core';
import { findFirefox } from './find-firefox.ts';
import { openTab } from './new-page.ts';
import { useServedFont } from './serve-with-font.ts';

/** A browser that prints pages of a site served with the font, at their own size. */
export interface Printer {
  readonly print: (url: string) => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

export interface PrinterKind {
  readonly name: string;
  /** Why it cannot print here; null where it can. */
  readonly missing: string | null;
  readonly start: () => Promise<Printer>;
}

const firefox = findFirefox();

export const PRINTERS: readonly PrinterKind[] = [
  { name: 'Chromium', missing: null, start: startChromium },
  {
    name: `Firefox ${firefox?.version ?? ''}`.trim(),
    missing: firefox ? null : 'no firefox-esr or firefox on the PATH',
    start: startFirefox,
  },
];

async function startChromium(): Promise<Printer> {
  const page = await openTab();
  const print = async (url: string) => {
    await page.goto(url);
    await page.evaluate(useServedFont);
    return page.pdf({ preferCSSPageSize: true });
  };
  return { print, close: () => page.context().close() };
}

async function startFirefox(): Promise<Printer> {
  if (!firefox) throw new Error('no Firefox');
  const { executablePath } = firefox;
  // An emulated window would be printed in place of the sheet.
  const browser = await launch({ browser: 'firefox', executablePath, defaultViewport: null });
  const print = async (url: string) => {
    const page = await browser.newPage();
    await page.goto(url);
    await page.evaluate(useServedFont);
    const pdf = await page.pdf({ format: 'a4', preferCSSPageSize: true });
    await page.close();
    return pdf;
  };
  return { print, close: () => browser.close() };
}
