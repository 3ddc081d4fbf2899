import { expect, test } from 'vitest';
import { indexedPageUrl, listPageUrl } from '../../src/handbook/list-url.ts';

test('the first page of a list stands at the list’s own address', () => {
  expect([0, 1].map((at) => listPageUrl('/roles/', at))).toEqual(['/roles/', '/roles/page/2/']);
});

test('below an index all pages of a list have addresses of their own', () => {
  expect([0, 1].map((at) => indexedPageUrl('/metrics/', at))).toEqual([
    '/metrics/page/1/',
    '/metrics/page/2/',
  ]);
});
