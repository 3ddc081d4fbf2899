import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES, SITE_FOLDER } from './site.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Astro writes `<!DOCTYPE html>` and void elements without a slash; both are plain HTML.
    'doctype-style': ['error', { style: 'uppercase' }],
    'void-style': ['error', { style: 'omit' }],
    // The standard allows every id without a space; ours are names of sections and source items.
    'valid-id': ['error', { relaxed: true }],
  },
});

test('every page is valid HTML', () => {
  const faults = PAGES.flatMap(({ path }) =>
    messages(validator.validateFileSync(join(SITE_FOLDER, path)), path),
  );
  expect(faults).toEqual([]);
});

test('the validator finds an element in the wrong place', () => {
  const report = validator.validateStringSync(
    '<!DOCTYPE html><html lang="zh-CN"><head><title>题</title></head><body><p><ul></ul></p></body></html>',
  );
  expect(messages(report, 'page').length).toBeGreaterThan(0);
});

function messages(
  { results }: ReturnType<HtmlValidate['validateStringSync']>,
  path: string,
): string[] {
  return results.flatMap((result) =>
    result.messages.map(({ line, ruleId, message }) => `${path}:${line} ${ruleId}: ${message}`),
  );
}
