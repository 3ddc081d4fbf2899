import { readdirSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type SiteFolders, writeFile, writeInto, writePacked } from '../../src/build/write-file.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LONG_AGO = new Date('2020-01-02T03:04:05Z');
const LONG = '病历每天整理一次。'.repeat(200);
const BYTES = Buffer.from(LONG);

test('what the last site holds just so is taken from there, and nothing else', () => {
  const site = folders({ 'roles/same.html': '病历', 'roles/changed.html': '病历' });
  const now = { 'roles/same.html': '病历', 'roles/changed.html': '处方', 'roles/new.html': '病历' };
  const taken = Object.entries(now).filter(([path, text]) =>
    writeFile(site, path, Buffer.from(text)),
  );
  expect(taken).toEqual([['roles/same.html', '病历']]);
  const isOld = (path: string) => statSync(join(site.folder, path)).mtime.getTime() === +LONG_AGO;
  expect(Object.keys(now).filter(isOld)).toEqual(['roles/same.html']);
  for (const [path, text] of Object.entries(now))
    expect(readFileSync(join(site.folder, path), 'utf8')).toBe(text);
  expect(readFileSync(join(site.last, 'roles/changed.html'), 'utf8')).toBe('病历');
});

test('its packed copies come with it', () => {
  const site = folders({ 'nurse.html': LONG, 'nurse.html.gz': 'packed before', 'cook.html': LONG });
  writePacked(site, 'nurse.html', BYTES);
  expect(readFileSync(join(site.folder, 'nurse.html.gz'), 'utf8')).toBe('packed before');
  expect(readdirSync(site.folder)).toEqual(['nurse.html', 'nurse.html.gz']);
});

test('where the last site lacks them they are made', () => {
  const site = folders({ 'nurse.html': LONG });
  writePacked(site, 'nurse.html', BYTES);
  expect(readdirSync(site.folder)).toEqual(['nurse.html', 'nurse.html.gz']);
});

test('what has changed is packed anew', () => {
  const site = folders({ 'nurse.html': LONG, 'nurse.html.gz': 'packed before' });
  writePacked(site, 'nurse.html', Buffer.from(`${LONG}。`));
  expect(readFileSync(join(site.folder, 'nurse.html.gz')).length).toBeGreaterThan(20);
  expect(readFileSync(join(site.last, 'nurse.html.gz'), 'utf8')).toBe('packed before');
});

test('the first site has no last one', () => {
  const site = { folder: temporaryFolder(), last: join(temporaryFolder(), 'none') };
  writePacked(site, 'roles/nurse.html', BYTES);
  expect(readdirSync(join(site.folder, 'roles'))).toEqual(['nurse.html', 'nurse.html.gz']);
});

/** A new, empty folder beside that of a site with these files, all of long ago. */
function folders(files: Readonly<Record<string, string>>): SiteFolders {
  const site = { folder: temporaryFolder(), last: temporaryFolder() };
  for (const [path, text] of Object.entries(files)) {
    writeInto(site.last, path, text);
    utimesSync(join(site.last, path), LONG_AGO, LONG_AGO);
  }
  return site;
}
