import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { SITE_FILES, SITE_FOLDER } from './site.ts';

test('the scripts hold no syntax that the oldest browsers cannot read', () => {
  const scripts = SITE_FILES.filter((path) => /\.m?js$/.test(path));
  expect(scripts).toContain('theme.js');
  const faults = scripts.flatMap((path) => {
    const fault = tooNew(readFileSync(join(SITE_FOLDER, path), 'utf8'));
    return fault ? [`${path}: ${fault}`] : [];
  });
  expect(faults).toEqual([]);
});

test.each([
  '/[\\p{L}--[a-z]]/v',
  'using file = open()',
  'import data from "./data.json" with { type: "json" }',
  '/(?<year>\\d{4})|(?<year>\\d{2})/',
])('%s would be found', (script) => {
  expect(tooNew(script)).not.toBeNull();
});

/** Chrome 109, Firefox 115 and Safari 16.4 read all of ES2022 and not all of what came later. */
function tooNew(script: string): string | null {
  try {
    parse(script, { ecmaVersion: 2022, sourceType: 'module' });
    return null;
  } catch (error) {
    return String(error);
  }
}
