import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { newPage } from './new-page.ts';

const require = createRequire(import.meta.url);
const FONT = dirname(require.resolve('@fontsource/noto-sans-sc/package.json'));
const STYLES = new URL('../../src/styles/diagrams.css', import.meta.url);
const POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'";

/**
 * A page with these charts, the site's chart styles, Noto Sans SC loaded for every character in
 * them, and the site's content security policy. What the browser complains of is in `complaints`.
 */
export async function openChartPage(charts: readonly string[], theme = 'light') {
  const complaints: string[] = [];
  const page = await newPage({ viewport: { width: 1280, height: 900 } }, (message) =>
    complaints.push(`dialog ${message}`),
  );
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  const figures = charts.map((svg) => `<div class="chart-scroll">${svg}</div>`).join('\n');
  const html = `<!doctype html><html lang="zh-CN" data-theme="${theme}"><head><title>图</title><link rel="stylesheet" href="/styles.css"></head><body><main><h1>图</h1>${figures}</main></body></html>`;
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const headers = { 'content-security-policy': POLICY };
    if (pathname === '/')
      return route.fulfill({ contentType: 'text/html; charset=utf-8', headers, body: html });
    if (pathname === '/styles.css')
      return route.fulfill({ contentType: 'text/css', body: styles() });
    if (pathname === '/favicon.ico') return route.fulfill({ status: 204 });
    const font = /^\/files\/([\w-]+\.woff2?)$/.exec(pathname)?.[1];
    if (font) return route.fulfill({ contentType: 'font/woff2', path: join(FONT, 'files', font) });
    complaints.push(`request for ${route.request().url()}`);
    return route.abort();
  });
  await page.goto('http://site.test/');
  await page.evaluate(async () => {
    await document.fonts.load('16px "Noto Sans SC"', document.body.textContent ?? '');
    await document.fonts.ready;
  });
  return { page, complaints };
}

/** The boxes of each org chart on the page with the places of their text, px on the screen. */
export function measureBoxes(page: Page): Promise<MeasuredBox[][]> {
  return page.evaluate(() => {
    const place = (element: Element | null) => {
      const { left, top, right, bottom } = (element ?? document.body).getBoundingClientRect();
      return { left, top, right, bottom };
    };
    return [...document.querySelectorAll('.chart-org')].map((chart) =>
      [...chart.querySelectorAll('a')].map((link) => ({
        title: link.textContent ?? '',
        rect: place(link.querySelector('rect')),
        text: place(link.querySelector('text')),
      })),
    );
  });
}

function styles(): string {
  const faces = readFileSync(join(FONT, '400.css'), 'utf8').replaceAll('./files/', '/files/');
  const body =
    'body{font-family:"Noto Sans SC";background:var(--chart-paper);color:var(--chart-ink)}';
  return `${faces}${readFileSync(STYLES, 'utf8')}${body}`;
}

interface Place {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface MeasuredBox {
  title: string;
  rect: Place;
  text: Place;
}
