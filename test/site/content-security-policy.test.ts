import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';

test('a page may load its own files only, and holds no inline script or style', () => {
  expect(contentSecurityPolicy()).toBe(
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'",
  );
});

test('an inline style is allowed by the SHA-256 of its text', () => {
  // printf 'a{color:red}' | openssl dgst -sha256 -binary | base64
  expect(contentSecurityPolicy({ inlineStyle: 'a{color:red}' })).toContain(
    "; style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='; ",
  );
});

test('a repository elsewhere may be spoken with, and nothing else of where it is', () => {
  const own = contentSecurityPolicy();
  expect(contentSecurityPolicy({ connect: 'https://git.a.cn' })).toBe(
    own.replace("connect-src 'self'", "connect-src 'self' https://git.a.cn"),
  );
  expect(contentSecurityPolicy({ connect: null })).toBe(own);
});
