import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { stampRelease } from '../../src/build/release.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const FILES = { 'index.html': '<head></head>病历', 'roles/nurse.html': '<head></head>处方' };

test('the same files are the same release, in whatever folder', () => {
  expect(stampRelease(siteOf(FILES))).toBe(stampRelease(siteOf(FILES)));
});

test.each([
  ['one more', { ...FILES, 'theme.js': '' }],
  ['one less', { 'index.html': FILES['index.html'] }],
  ['another text', { ...FILES, 'roles/nurse.html': '<head></head>处置' }],
  ['another name', { 'index.html': FILES['index.html'], 'roles/b.html': '<head></head>处方' }],
  [
    'a text that went from one to the next',
    { 'index.html': '<head></head>', 'roles/nurse.html': '病历<head></head>处方' },
  ],
])('%s makes another release', (_, files) => {
  expect(stampRelease(siteOf(files))).not.toBe(stampRelease(siteOf(FILES)));
});

test('pages and release.json say it', () => {
  const site = siteOf(FILES);
  const id = stampRelease(site);
  expect(readFileSync(join(site, 'roles/nurse.html'), 'utf8')).toBe(
    `<head><meta name="release" content="${id}"></head>处方`,
  );
  expect(JSON.parse(readFileSync(join(site, 'release.json'), 'utf8'))).toEqual({ id });
});

function siteOf(files: Readonly<Record<string, string>>): string {
  const site = temporaryFolder();
  mkdirSync(join(site, 'roles'));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
  return site;
}
