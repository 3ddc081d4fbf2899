import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { BuiltFiles } from '../site/built-files.ts';
import { SITE_FOLDER } from '../site/site.ts';

export const SITE = 'https://handbook.example.cn';
export const BASE = '/a/手册/';

const HOME = `${SITE}/a/%E6%89%8B%E5%86%8C/`;

/** What a site at the address says of it; `role` is the id of one of its roles. */
export function describeAddress(built: () => BuiltFiles & { readonly role: string }): void {
  const read = (path: string) => readFileSync(join(built().dist, path), 'utf8');

  test('the sitemap lists every page but 404 and former addresses, at its full URL', () => {
    const urls = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
    const { former = [], present = [] } = Object.groupBy(built().pages, ({ html }) =>
      html.includes('换了网址') ? 'former' : 'present',
    );
    const pages = present
      .filter(({ path }) => path !== '404.html')
      .map(({ path }) => HOME + path.replace('index.html', ''));
    expect(former.length).toBeGreaterThan(0);
    expect(urls).toEqual(pages.toSorted());
  });

  test('every page names its own full URL and the sitemap', () => {
    expect(read('index.html')).toContain(`<link rel="canonical" href="${HOME}">`);
    const role = read(`roles/${built().role}/index.html`);
    expect(role).toContain(`<link rel="canonical" href="${HOME}roles/${built().role}/">`);
    expect(role).toContain('<link rel="sitemap" href="../../sitemap.xml" type="application/xml">');
  });

  test('the links of the 404 page begin at the base, and no other page knows it', () => {
    const missing = read('404.html');
    expect(missing).toContain(`<a class="site-title" href="${BASE}">`);
    expect(missing).toContain(`action="${BASE}search/"`);
    expect(missing).toContain(`src="${BASE}theme.js"`);
    expect(missing).not.toContain('canonical');
    expect(read('index.html').replace(HOME, '')).not.toMatch(/手册\/|%E6%89%8B/);
  });

  test('without a site there is neither a sitemap nor a link to a full URL', () => {
    const readSample = (path: string) => readFileSync(join(SITE_FOLDER, path), 'utf8');
    expect(readdirSync(SITE_FOLDER)).not.toContain('sitemap.xml');
    expect(readSample('index.html')).not.toMatch(/canonical|sitemap/);
    expect(readSample('404.html')).toContain('<a class="site-title" href="/">');
  });
}
