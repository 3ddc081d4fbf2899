import { mkdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keepTimes } from '../../src/build/keep-times.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const LONG_AGO = new Date('2020-01-02T03:04:05Z');

test('only what is the same keeps its time', () => {
  const [site, last] = [temporaryFolder(), temporaryFolder()];
  const write = (folder: string, path: string, text: string) => {
    mkdirSync(join(folder, 'roles'), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (folder === last) utimesSync(join(folder, path), LONG_AGO, LONG_AGO);
  };
  const files = {
    'roles/same.html': ['病历', '病历'],
    'roles/changed.html': ['病历', '处方'],
    'roles/longer.html': ['病历', '病历一份'],
  } as const;
  for (const [path, [before, now]] of Object.entries(files)) {
    write(last, path, before);
    write(site, path, now);
  }
  write(site, 'roles/new.html', '病历');
  write(last, 'roles/gone.html', '病历');
  keepTimes(site, last);
  const isKept = (path: string) => statSync(join(site, path)).mtime.getTime() === +LONG_AGO;
  expect([...Object.keys(files), 'roles/new.html'].filter(isKept)).toEqual(['roles/same.html']);
});

test('the first site has no last one', () => {
  const site = temporaryFolder();
  writeFileSync(join(site, 'index.html'), '病历');
  const { mtime } = statSync(join(site, 'index.html'));
  keepTimes(site, join(temporaryFolder(), 'none'));
  expect(statSync(join(site, 'index.html')).mtime).toEqual(mtime);
});
