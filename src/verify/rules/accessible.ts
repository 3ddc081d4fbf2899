import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { launchBrowser, NO_OPTIMISING } from '../launch-browser.ts';
import { longestOfKinds } from '../page-kinds.ts';
import type { Flaw, Rule } from '../rule.ts';
import { serveSite } from '../serve-site.ts';

/** axe, run in a real browser, finds nothing on the longest page of each kind, light and dark. */
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
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(home + path, { waitUntil: 'load' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  // The dark theme changes colours only, so that only the rules about colour are run again.
  const dark = await violations(page, { runOnly: COLOUR_RULES });
  const rules = new Map([...light, ...dark]);
  return [...rules].map(([rule, place]) => ({
    page: path,
    message: `无障碍检查 axe 发现「${rule}」：${place}`,
  }));
}

function violations(page: Page, options: RunOptions = {}): Promise<[string, string][]> {
  return page.evaluate(
    async (options) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, options);
      return violations.map(({ id, nodes }): [string, string] => [id, nodes[0]?.html ?? '']);
    },
    { ...options, resultTypes: ['violations' as const] },
  );
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];
