import { expect, test } from 'vitest';
import { isSafeHref } from '../../../src/diagrams/post-process/safe-href.ts';

test.each([
  '/roles/gm/',
  '../roles/gm/#duty-1',
  'roles/gm.mdx',
  '#a',
  '?q=1',
  './岗位/',
  'https://example.com/a:b',
  'HTTP://example.com',
  'mailto:hr@example.com',
  'tel:+8610',
  '/a:b',
])('allows %s', (href) => {
  expect(isSafeHref(href)).toBe(true);
});

test.each([
  '',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  'java\u200bscript:alert(1)',
  'javascript&colon;alert(1)',
  'javascript%3Aalert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  '//evil.example/',
  '/\\evil.example/',
  '\\\\evil.example',
  'https:evil.example',
  'https:///evil.example',
  'about:blank',
  '"><script>',
])('refuses %j', (href) => {
  expect(isSafeHref(href)).toBe(false);
});
