import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attribute } from '../../src/verify/built-site.ts';
import { PAGES, SITE_FOLDER } from './site.ts';

test('every page says of which release it is, as release.json does', () => {
  const { id } = JSON.parse(readFileSync(join(SITE_FOLDER, 'release.json'), 'utf8'));
  expect(id).toMatch(/^[0-9a-f]{16}$/);
  const others = PAGES.filter(({ elements }) => {
    const said = elements.filter((element) => attribute(element, 'name') === 'release');
    return said.length !== 1 || said.some((element) => attribute(element, 'content') !== id);
  });
  expect(others.map(({ path }) => path)).toEqual([]);
});
