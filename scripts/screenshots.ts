import { mkdirSync } from 'node:fs';
import { launchBrowser } from '../src/verify/launch-browser.ts';
import { serveSite } from '../src/verify/serve-site.ts';
import { PAGE_KINDS } from '../test/browser/page-kinds.ts';
import { SITE_FOLDER } from '../test/site/site.ts';

const FOLDER = 'screenshots';
const SIZES = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

// The two of README; everything else in the folder is for looking only.
const README = [
  { name: 'home', path: '', viewport: { width: 1440, height: 900 } },
  { name: 'role', path: 'roles/sales-manager/', viewport: { width: 1440, height: 900 } },
];

mkdirSync(FOLDER, { recursive: true });
const site = await serveSite(SITE_FOLDER);
const browser = await launchBrowser();
const page = await browser.newPage();
for (const viewport of SIZES)
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.setViewportSize(viewport);
    await page.emulateMedia({ colorScheme });
    for (const path of PAGE_KINDS) {
      const name = path.replace(/\/$/, '').replaceAll('/', '-') || 'home';
      await page.goto(site.url + path);
      await page.screenshot({
        path: `${FOLDER}/${name}-${viewport.width}-${colorScheme}.png`,
        fullPage: path !== 'print/',
      });
    }
  }
await page.emulateMedia({ colorScheme: 'light' });
for (const { name, path, viewport } of README) {
  await page.setViewportSize(viewport);
  await page.goto(site.url + path);
  await page.screenshot({ path: `${FOLDER}/${name}.png` });
}
await browser.close();
await site.close();
