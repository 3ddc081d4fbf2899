import type { RunOptions } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { AXE, COLOUR_RULES, type Violation } from '../../src/verify/axe.ts';
import { thinOut } from '../../src/verify/thin-out.ts';
import { LONGEST_ROLE, PAGE_KINDS } from './page-kinds.ts';
import { FIREFOX } from './real/firefox.ts';
import type { RealBrowser } from './real/real-browser.ts';
import { site } from './served.ts';

const { name, missing, start } = FIREFOX;

const BESIDE_COLOURS = Object.fromEntries(COLOUR_RULES.map((id) => [id, { enabled: false }]));

if (missing) console.warn(`accessibility in ${name} is not tested: ${missing}`);
describe.skipIf(missing)(`axe in ${name}`, () => {
  let browser: RealBrowser;
  beforeAll(async () => {
    browser = await start();
  });
  afterAll(() => browser.close());

  test.each(PAGE_KINDS)('finds nothing on /%s but for colours', async (path) => {
    await browser.open(site.url + path);
    await browser.ask(thinOut);
    expect(await violations(browser, { rules: BESIDE_COLOURS })).toEqual([]);
  });

  // Those of all pages come from the same few rules, and take as long as all else.
  test('finds nothing wrong with the colours of a role', async () => {
    await browser.open(site.url + LONGEST_ROLE);
    await browser.ask(thinOut);
    expect(await violations(browser)).toEqual([]);
  });

  test('finds the faults of a page that has some', async () => {
    await browser.open(site.url);
    await browser.ask(() => {
      document.documentElement.lang = '';
      document.body.style.color = '#ccc';
    });
    const rules = (await violations(browser)).map(([rule]) => rule);
    expect(rules).toEqual(expect.arrayContaining(['html-has-lang', 'color-contrast']));
  });
});

/** Our pages hold no frames: without asking for any, axe needs no messages between windows. */
function violations(browser: RealBrowser, more: RunOptions = {}): Promise<Violation[]> {
  const options: RunOptions = { iframes: false, resultTypes: ['violations'], ...more };
  const found = browser.ask(
    async (axeText = '', options = '') => {
      // As text: what a driver runs takes no files.
      new Function(axeText).call(globalThis);
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(document, JSON.parse(options) as RunOptions);
      return violations.map(({ id, nodes }): Violation => [id, nodes[0]?.html ?? '']);
    },
    AXE,
    JSON.stringify(options),
  );
  return found as unknown as Promise<Violation[]>;
}
