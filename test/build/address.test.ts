import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { commitSamplePast } from '../sample-past.ts';
import { PAGES } from '../site/site.ts';
import { build, copyProject } from './build-copy.ts';

const copy = copyProject('handbook', commitSamplePast);
const SETTINGS = join(copy, 'content/handbook.yaml');
const HOME = 'https://handbook.example.cn/a/%E6%89%8B%E5%86%8C/';
const read = (path: string) => readFileSync(join(copy, 'dist', path), 'utf8');
const setAddress = (address: { site?: string; base?: string }) => {
  const { site, base, ...rest } = parse(readFileSync(SETTINGS, 'utf8'));
  writeFileSync(SETTINGS, stringify({ ...rest, ...address }));
};

beforeAll(async () => {
  setAddress({ site: 'https://handbook.example.cn', base: '/a/手册/' });
  await build(copy);
});

test('with a site, the sitemap lists every page but 404 and former addresses, at its full URL', () => {
  const urls = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, url]) => url);
  const { former = [], present = [] } = Object.groupBy(PAGES, ({ html }) =>
    html.includes('换了网址') ? 'former' : 'present',
  );
  const pages = present
    .filter(({ path }) => path !== '404.html')
    .map(({ path }) => HOME + path.replace('index.html', ''));
  expect(former.length).toBeGreaterThan(0);
  expect(urls).toEqual(pages.toSorted());
});

test('with a site, every page names its own full URL and the sitemap', () => {
  expect(read('index.html')).toContain(`<link rel="canonical" href="${HOME}">`);
  const role = read('roles/sales-manager/index.html');
  expect(role).toContain(`<link rel="canonical" href="${HOME}roles/sales-manager/">`);
  expect(role).toContain('<link rel="sitemap" href="../../sitemap.xml" type="application/xml">');
});

test('the links of the 404 page begin at the base, and no other page knows it', () => {
  const missing = read('404.html');
  expect(missing).toContain('<a class="site-title" href="/a/手册/">');
  expect(missing).toContain('action="/a/手册/search/"');
  expect(missing).toContain('src="/a/手册/theme.js"');
  expect(missing).not.toContain('canonical');
  expect(read('index.html').replace(HOME, '')).not.toMatch(/手册\/|%E6%89%8B/);
});

test('without a site there is neither a sitemap nor a link to a full URL', async () => {
  setAddress({});
  await build(copy);
  expect(existsSync(join(copy, 'dist/sitemap.xml'))).toBe(false);
  expect(read('index.html')).not.toMatch(/canonical|sitemap/);
  expect(read('404.html')).toContain('<a class="site-title" href="/">');
});
