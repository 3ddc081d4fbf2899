import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute, textOf } from '../../src/verify/built-site.ts';
import { PAGES, SITE_FILES, SITE_FOLDER } from './site.ts';

test('nothing that a browser fetches comes from outside the site', () => {
  const fetched = ['script', 'link', 'img', 'source', 'iframe', 'object', 'embed', 'use', 'image'];
  const outside = PAGES.flatMap(({ path, elements }) =>
    elements
      .filter((it) => fetched.includes(it.tagName) && attribute(it, 'rel') !== 'canonical')
      .flatMap((element) => [attribute(element, 'src'), attribute(element, 'href')])
      .filter((url) => url && /^([a-z]+:)?\/\//i.test(url))
      .map((url) => `${path}: ${url}`),
  );
  expect(outside).toEqual([]);
  const styles = SITE_FILES.filter((path) => path.endsWith('.css'));
  const imports = styles.filter((path) => /url\(\s*["']?(https?:)?\/\//.test(read(path)));
  expect(imports).toEqual([]);
});

test('no page but 404 holds a script or a style of its own', () => {
  const inline = PAGES.filter(({ path }) => path !== '404.html').flatMap(({ path, elements }) =>
    elements
      .filter(
        (element) =>
          (element.tagName === 'style' || element.tagName === 'script') && textOf(element).trim(),
      )
      .map(({ tagName }) => `${path}: <${tagName}>`),
  );
  const attributes = PAGES.flatMap(({ path, elements }) =>
    elements
      .flatMap(({ attrs }) => attrs)
      .filter(({ name }) => name === 'style' || name.startsWith('on'))
      .map(({ name, value }) => `${path}: ${name}="${value}"`),
  );
  expect([...inline, ...attributes]).toEqual([]);
});

test('every file can be served by any static host', () => {
  const awkward = SITE_FILES.filter(
    (path) => /(^|\/)\.|\.mjs$/.test(path) || lstatSync(join(SITE_FOLDER, path)).isSymbolicLink(),
  );
  expect(awkward).toEqual([]);
});

function read(path: string): string {
  return readFileSync(join(SITE_FOLDER, path), 'utf8');
}
