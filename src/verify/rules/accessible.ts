import type { Page } from 'playwright-core';
import { AXE, violationsInBothThemes } from '../axe.ts';
import { launchBrowser, NO_OPTIMISING } from '../launch-browser.ts';
import { longestOfKinds } from '../page-kinds.ts';
import type { Flaw, Rule } from '../rule.ts';
import { serveSite } from '../serve-site.ts';
import { thinOut } from '../thin-out.ts';

/** axe, run in a real browser, finds nothing on the longest page of each kind, light and dark, of what is unlike there. */
export const accessible: Rule = ({ site: { folder } }) => {
  const kinds = longestOfKinds();
  return { look: kinds.look, flaws: () => violationsOn(folder, kinds.paths()) };
};

async function violationsOn(folder: string, paths: readonly string[]): Promise<Flaw[]> {
  const site = await serveSite(folder);
  const browser = await launchBrowser([NO_OPTIMISING]);
  try {
    const found: Flaw[] = [];
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(AXE);
    for (const path of paths) found.push(...(await flawsOf(page, site.url, path)));
    return found;
  } finally {
    await browser.close();
    await site.close();
  }
}

async function flawsOf(page: Page, home: string, path: string): Promise<Flaw[]> {
  await page.goto(home + path, { waitUntil: 'load' });
  await page.evaluate(thinOut);
  const rules = new Map(await violationsInBothThemes(page));
  return [...rules].map(([rule, place]) => ({
    page: path,
    message: `无障碍检查 axe 发现「${rule}」：${place}`,
  }));
}
