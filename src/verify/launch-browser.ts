import chromiumPackage from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

/**
 * The Chromium of `@sparticuz/chromium` with our own few arguments: the package's defaults hold
 * `--disable-web-security`, which would hide real failures. Other systems use their own Chrome.
 * `more` arguments come on top.
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome', args: [...more] });
  return chromium.launch({
    executablePath: await chromiumPackage.executablePath(),
    args: ['--no-sandbox', '--headless=new', '--disable-gpu', ...more],
  });
}
