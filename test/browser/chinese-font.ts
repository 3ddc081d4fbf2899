import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';

const require = createRequire(import.meta.url);
const FOLDER = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));

/**
 * Sets a page in Noto Sans SC, regular and semibold: a fresh machine has no Chinese font, and its
 * replacement for one has neither the width nor the text of the characters.
 */
export async function loadChineseFont(page: Page): Promise<void> {
  await page.route('**/test-font/**', (route) => {
    const name = new URL(route.request().url()).pathname.split('/test-font/')[1] ?? '';
    if (name !== 'all.css') return route.fulfill({ path: join(FOLDER, name) });
    const body = `@import "400.css"; @import "600.css"; * { font-family: "Noto Sans SC" !important; }`;
    return route.fulfill({ contentType: 'text/css', body });
  });
  await page.evaluate(async () => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = '/test-font/all.css';
    const loaded = new Promise((resolve) => link.addEventListener('load', resolve));
    document.head.append(link);
    await loaded;
    const text = document.body.textContent ?? '';
    await Promise.all(
      ['400', '600'].map((weight) => document.fonts.load(`${weight} 16px "Noto Sans SC"`, text)),
    );
    await document.fonts.ready;
    if (!document.fonts.check('16px "Noto Sans SC"', '岗位职责')) throw new Error('no font');
  });
}
