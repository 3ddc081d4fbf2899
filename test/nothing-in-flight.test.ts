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
  {
    pattern: /\bmkdtemp|\btmpdir\b/,
    advice: 'ask',
    places: ['fuzz/run-fuzz.ts', 'temporary-folder.ts'],
  },
  {
    pattern: /\blaunchBrowser\b|\.new(?:Page|Context)\(/,
    advice: 'ask',
    places: ['browser/firefox-page.ts', 'browser/new-page.ts'],
  },
  {
    pattern: /\bserveSite\(/,
    advice: 'ask',
    places: ['browser/serve-for-tests.ts', 'browser/serve-with-font.ts'],
  },
  {
    pattern: /\bcreateServer\(/,
    advice: 'ask',
    places: [
      ...['edit-page', 'published-site', 'repository.test'].map(
        (name) => `browser/edit/${name}.ts`,
      ),
      ...['browser/plain-host.ts', 'publish/git-over-http.ts', 'publish/nginx-answers.test.ts'],
    ],
  },
  { pattern: /^ *void .*;$/m, advice: 'await it' },
  { pattern: /\bexpect\(\w+\.url\(\)/, advice: 'waitForURL waits for what the page shows as well' },
  {
    pattern: /\b(?:skip|runIf|only|todo)\(|\bskipIf\((?!missing\))/,
    advice:
      'make the test only where it applies, or skipIf(missing) for a browser that is not here',
  },
];

test.each(RULES)('no test holds $pattern: $advice $places', ({ pattern, places }) => {
  const found = FILES.filter((path) => pattern.test(read(path)));
  expect(found.toSorted()).toEqual((places ?? []).toSorted());
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
  '  expect(page.url()).toBe(address);',
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
  readonly places?: readonly string[];
}
