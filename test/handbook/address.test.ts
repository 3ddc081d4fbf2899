import { expect, test } from 'vitest';
import { fullUrl } from '../../src/handbook/address.ts';

test.each([
  ['https://a.cn', '/', '/', 'https://a.cn/'],
  ['https://a.cn/', '/', '/roles/b/', 'https://a.cn/roles/b/'],
  ['http://a.cn:8080', '/handbook/', '/roles/b/', 'http://a.cn:8080/handbook/roles/b/'],
  ['https://a.cn', '/手册/', '/', 'https://a.cn/%E6%89%8B%E5%86%8C/'],
])('site %s, base %s: %s is %s', (site, base, path, url) => {
  expect(fullUrl({ site, base }, path)).toBe(url);
});

test('without a site no page has a full URL', () => {
  expect(fullUrl({ base: '/handbook/' }, '/roles/b/')).toBeNull();
});
