import { expect, test } from 'vitest';
import { listPageUrl } from '../../src/handbook/list-url.ts';

test('the first page of a list stands at the list’s own address', () => {
  expect([0, 1].map((at) => listPageUrl('/roles/', at))).toEqual(['/roles/', '/roles/page/2/']);
});
