import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCarried } from '../../src/publish/releases.ts';
import { contentSecurityPolicy } from '../../src/site/content-security-policy.ts';
import { SITE_FILES, SITE_FOLDER } from '../site/site.ts';

const HOSTS = join(import.meta.dirname, '../../scripts/publish/hosts');
const SAMPLES: Readonly<Record<string, readonly string[]>> = {
  nginx: ['nginx/site.conf', 'nginx/headers.conf'],
  apache: ['apache.conf'],
  caddy: ['Caddyfile'],
};
const POLICY = `${contentSecurityPolicy()}; frame-ancestors 'self'`;

for (const [host, files] of Object.entries(SAMPLES)) {
  const text = files.map((path) => readFileSync(join(HOSTS, path), 'utf8')).join('\n');

  test(`${host}: pages are sent with the policy they carry, the 404 page with less`, () => {
    const policies = valuesOf(text, 'Content-Security-Policy');
    expect(policies).toEqual([POLICY, "frame-ancestors 'self'"]);
  });

  test(`${host}: the headers are those of web.config`, () => {
    const names = ['X-Content-Type-Options', 'X-Frame-Options', 'Referrer-Policy'];
    const sent = (from: string) => names.map((name) => valuesOf(from, name));
    expect(sent(text)).toEqual(sent(read('web.config')));
  });

  test(`${host}: what keeps its name is asked about, what does not is kept for a year`, () => {
    const rules = valuesOf(text, 'Cache-Control').filter((rule) => rule !== 'no-store');
    expect(new Set(rules)).toEqual(new Set(['no-cache', 'public, max-age=31536000, immutable']));
    const folders = new Set(text.match(/\b_astro\b|\bpagefind\b/g));
    expect(folders).toEqual(new Set(HASHED_FOLDERS));
  });

  test(`${host}: packed copies are sent`, () => {
    expect(text).toMatch(/gzip_static on;|index\.html\.gz|precompressed br gzip/);
  });
}

test('the name of every file in a folder that is kept for a year changes with its content', () => {
  for (const folder of HASHED_FOLDERS) {
    const files = SITE_FILES.filter((path) => path.startsWith(`${folder}/`));
    expect(files.length).toBeGreaterThan(0);
    expect(files.filter((path) => !HASHED_NAME.test(path))).toEqual([]);
  }
});

test('a release carries just these of the last ones, and no packed copy of what has changed', () => {
  const kept = SITE_FILES.filter((path) => HASHED_FOLDERS.includes(path.split('/')[0] ?? ''));
  expect(SITE_FILES.filter(isCarried)).toEqual(kept);
});

test('no other folder holds files that are named so', () => {
  const others = SITE_FILES.filter((path) => !HASHED_FOLDERS.some((it) => path.startsWith(it)));
  expect(others.filter((path) => /[.-][\w-]*\d[\w-]*\.(?:js|css)$/.test(path))).toEqual([]);
});

test('every file that a sample includes is one of the samples', () => {
  const nginx = ['http', 'https', 'site', 'git'].map((it) => `nginx/${it}.conf`);
  const included = nginx.flatMap((path) =>
    [...readFileSync(join(HOSTS, path), 'utf8').matchAll(/include "\/srv\/handbook\/(.+)";/g)].map(
      ([, file = '']) => file,
    ),
  );
  expect(included.length).toBeGreaterThan(4);
  expect(included.filter((path) => !existsSync(join(HOSTS, path)))).toEqual([]);
});

/** The folders that web.config keeps for a year. */
const HASHED_FOLDERS = [...read('web.config').matchAll(/<location path="(.+)">/g)].map(
  ([, folder = '']) => folder,
);

/** Eight letters or more of a hash before the ending. */
const HASHED_NAME = /(?:[.\-_](?=\w*\d|[\w-]{8}\.)[\w-]{7,}|\/[\da-f]{10})\.\w+(?:\.gz|\.br)?$/;

function read(path: string): string {
  return readFileSync(join(SITE_FOLDER, path), 'utf8');
}

/** What a header is set to, wherever it is set, in whatever language. */
function valuesOf(text: string, header: string): string[] {
  const pattern = new RegExp(`\\b${header}"?(?: value=)? ?"([^"]*)"`, 'g');
  return [...text.matchAll(pattern)].map(([, value = '']) => value);
}
