import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { readAddress } from '../../src/content/read-address.ts';
import { attribute, elementsIn, type SitePage, textOf } from '../../src/verify/built-site.ts';
import { SAMPLE } from '../sample.ts';
import { PAGES, SITE_FOLDER } from './site.ts';

const POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'";
const found = PAGES.find(({ path }) => path === '404.html');
if (!found) throw new Error('no 404 page');
const { elements } = found;
const hash = createHash('sha256')
  .update(
    elements
      .filter(({ tagName }) => tagName === 'style')
      .map(textOf)
      .join(),
  )
  .digest('base64');
const POLICY_OF_404 = POLICY.replace("style-src 'self'", `style-src 'self' 'sha256-${hash}'`);

test('every page states the policy before anything it governs', () => {
  for (const page of PAGES) {
    const head = page.elements.filter(({ parentNode }) => parentNode?.nodeName === 'head');
    expect([page.path, head.findIndex(isPolicy)]).toEqual([page.path, 1]);
  }
});

test('it is the same policy on every page but 404, whose one style is allowed by its hash', () => {
  const policies = Map.groupBy(PAGES, policyOf);
  expect([...policies.keys()].toSorted()).toEqual([POLICY, POLICY_OF_404].toSorted());
  expect(policies.get(POLICY_OF_404)?.map(({ path }) => path)).toEqual(['404.html']);
});

test('the 404 page has one style and fetches none', () => {
  expect(elements.filter(({ tagName }) => tagName === 'style')).toHaveLength(1);
  const sheets = elements.filter((element) => attribute(element, 'rel') === 'stylesheet');
  expect(sheets).toEqual([]);
});

test('the 404 page’s links, icon, script and search form begin at the base of the site', () => {
  const { base } = readAddress(SAMPLE);
  const urls = elements.flatMap((element) =>
    ['href', 'src', 'action'].flatMap((name) => attribute(element, name) ?? []),
  );
  expect(urls).toEqual(
    expect.arrayContaining(['', 'favicon.svg', 'theme.js', 'search/'].map((path) => base + path)),
  );
  expect(urls.filter((url) => !url.startsWith(base) && !url.startsWith('#'))).toEqual([]);
});

test('web.config sends the policy, allowing the style of the 404 page, and forbids framing', () => {
  const header = settings('add').find(({ name }) => name === 'Content-Security-Policy');
  expect(header?.value).toBe(`${POLICY_OF_404}; frame-ancestors 'self'`);
});

test('web.config keeps pages fresh, keeps hashed files for a year, and shows our 404 page', () => {
  expect(settings('clientCache').map((it) => it.cachecontrolmode)).toEqual([
    'DisableCache',
    'UseMaxAge',
    'UseMaxAge',
  ]);
  expect(settings('location')).toEqual([{ path: '_astro' }, { path: 'pagefind' }]);
  expect(settings('error')).toEqual([
    { statuscode: '404', path: '404.html', responsemode: 'File' },
  ]);
});

test('web.config sets no type twice', () => {
  const types = settings('mimeMap').map(({ fileextension }) => fileextension);
  expect(types).toEqual(expect.arrayContaining(['.json', '.wasm', '.pagefind']));
  expect(settings('remove').flatMap((it) => it.fileextension ?? [])).toEqual(types);
});

function policyOf({ elements }: SitePage): string | undefined {
  const meta = elements.find(isPolicy);
  return meta && attribute(meta, 'content');
}

function isPolicy(element: (typeof elements)[number]): boolean {
  return attribute(element, 'http-equiv') === 'Content-Security-Policy';
}

/** The attributes of every element of this name in web.config, all names in lower case. */
function settings(name: string): Record<string, string>[] {
  const xml = readFileSync(join(SITE_FOLDER, 'web.config'), 'utf8').replace(
    /<([\w]+)([^<>]*)\/>/g,
    '<$1$2></$1>',
  );
  return elementsIn(parseFragment(xml))
    .filter(({ tagName }) => tagName === name.toLowerCase())
    .map(({ attrs }) => Object.fromEntries(attrs.map(({ name, value }) => [name, value])));
}
