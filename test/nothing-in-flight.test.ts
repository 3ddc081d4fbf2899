import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FILES = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.ts$/.test(path) && path !== 'nothing-in-flight.test.ts');

/** What leaves work in flight or depends on a quick machine, what to do instead, and where it may stand. */
const RULES: readonly Rule[] = [
  {
    pattern: /\bwaitForTimeout\b|\bset(?:Timeout|Interval)\b/,
    advice: 'wait for what is expected',
  },
  {
    pattern: /\}, \d+_000\)|^ *\d+_000,$|\btestTimeout\b|\btimeout: /m,
    advice: 'vitest.config.ts has the deadline',
  },
  { pattern: /\bmkdtemp|\btmpdir\b/, advice: 'ask', place: 'temporary-folder.ts' },
  {
    pattern: /\blaunchBrowser\b|\.new(?:Page|Context)\(/,
    advice: 'ask',
    place: 'browser/new-page.ts',
  },
  { pattern: /\bserveSite\(/, advice: 'ask', place: 'browser/serve-for-tests.ts' },
  { pattern: /\bcreateServer\(/, advice: 'ask', place: 'search/serve-files.ts' },
  { pattern: /^ *void .*;$/m, advice: 'await it' },
  {
    pattern: /\b(?:skip|skipIf|runIf|only|todo)\(/,
    advice: 'make the test only where it applies',
  },
];

test.each(RULES)('no test holds $pattern: $advice $place', ({ pattern, place }) => {
  const found = FILES.filter((path) => pattern.test(read(path)));
  expect(found).toEqual(place ? [place] : []);
});

test.each([
  '  await page.waitForTimeout(300);',
  '  await new Promise((resolve) => setTimeout(resolve, 100));',
  '}, 30_000);',
  '  60_000,',
  "describe('a page', { timeout: 60_000 }, () => {",
  "const folder = mkdtempSync(join(tmpdir(), 'charts-'));",
  '  const page = await browser.newPage();',
  '  const site = await serveSite(SITE_FOLDER);',
  '  void dialog.dismiss();',
  "test.runIf(isLinux)('a test', () => {});",
])('%j would be found', (line) => {
  expect(RULES.filter(({ pattern }) => pattern.test(line))).toHaveLength(1);
});

function read(path: string): string {
  return readFileSync(join(import.meta.dirname, path), 'utf8');
}

interface Rule {
  readonly pattern: RegExp;
  readonly advice: string;
  readonly place?: string;
}
