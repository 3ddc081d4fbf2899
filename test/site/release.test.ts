import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentHash } from '../../src/build/release.ts';
import { PAGES, SITE_FOLDER } from './site.ts';

const SAID = /<meta name="page" content="([0-9a-f]{16})">(?=<\/head>)/;

test('every page of an address of its own says by its hash what it is', () => {
  const others = PAGES.filter(({ path }) => {
    const html = readFileSync(join(SITE_FOLDER, path), 'utf8');
    return contentHash(html.replace(SAID, '')) !== SAID.exec(html)?.[1];
  });
  expect(others.map(({ path }) => path)).toEqual(['404.html']);
});

test('release.json says the name of the release', () => {
  const { id } = JSON.parse(readFileSync(join(SITE_FOLDER, 'release.json'), 'utf8'));
  expect(id).toMatch(/^[0-9a-f]{16}$/);
});
