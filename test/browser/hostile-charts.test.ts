import { expect, test } from 'vitest';
import { hostileFences } from '../diagrams/hostile-fences.ts';
import { renderer } from '../diagrams/own-renderer.ts';
import { newPage } from './new-page.ts';

test('what is drawn of hostile fences runs and loads nothing, even without any policy', async () => {
  const drawn: string[] = [];
  for (const source of Object.values(hostileFences)) {
    const chart = await renderer.renderFence(source).catch(() => null);
    if (chart) drawn.push(chart.svg);
  }
  expect(drawn.length).toBeGreaterThan(10);
  expect(await watch(drawn.join('\n'))).toEqual([]);
});

test.each([
  ['<svg><image href="/x.png" onerror="alert(1)"/></svg>', ['request /x.png', 'dialog 1']],
  ['<svg><a href="javascript:alert(2)"><rect width="9" height="9"/></a></svg>', ['dialog 2']],
  ['<svg><rect style="fill:url(https://evil.example/x#a)"/></svg>', ['request /x']],
])('the watch sees what %s does', async (markup, events) => {
  expect(await watch(markup)).toEqual(events);
});

/** Opens a page with `markup`, clicks every link, and lists requests and dialogs. */
async function watch(markup: string): Promise<string[]> {
  const events: string[] = [];
  const page = await newPage({}, (message) => events.push(`dialog ${message}`));
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">${markup}`;
    if (pathname === '/page') return route.fulfill({ contentType: 'text/html', body });
    if (pathname === '/end') return route.fulfill({ body: '' });
    if (!route.request().isNavigationRequest()) events.push(`request ${pathname}`);
    return route.abort();
  });
  await page.goto('http://site.test/page');
  const links = await page.locator('a').all();
  for (const link of links) await link.dispatchEvent('click');
  // Its answer comes after whatever the links have set off.
  await page.evaluate(async () => {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await fetch('/end');
  });
  return events;
}
