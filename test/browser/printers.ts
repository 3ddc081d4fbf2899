import { FIREFOX_FOUND, firefoxPage } from './firefox-page.ts';
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

export const PRINTERS: readonly PrinterKind[] = [
  { name: 'Chromium', missing: null, start: startChromium },
  { ...FIREFOX_FOUND, start: startFirefox },
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
  const page = await firefoxPage();
  const print = async (url: string) => {
    await page.goto(url);
    await page.evaluate(useServedFont);
    return page.pdf({ format: 'a4', preferCSSPageSize: true });
  };
  return { print, close: () => page.browserContext().close() };
}
