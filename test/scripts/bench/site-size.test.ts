import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { siteSize } from '../../../scripts/bench/measure/site-size.ts';
import { temporaryFolder } from '../../temporary-folder.ts';

it('groups pages by what they are, not by whose they are', () => {
  const { kinds, files } = siteSize(
    siteOf([
      'index.html',
      'roles/index.html',
      ...['a', 'b'].flatMap((id) => [
        `roles/${id}/index.html`,
        `roles/${id}/handover/index.html`,
        `roles/${id}/changes/duties/2026-01/index.html`,
        `roles/${id}/${id}.docx`,
      ]),
      'review/departments/a/index.html',
    ]),
  );
  expect(files).toBe(11);
  expect(Object.fromEntries([...kinds].map(([kind, { count }]) => [kind, count]))).toEqual({
    '/': 1,
    'review/departments/*/': 1,
    'roles/': 1,
    'roles/*/': 2,
    'roles/*/changes/duties/*/': 2,
    'roles/*/handover/': 2,
  });
});

it('leaves out the packed copies, and tells the middle and the largest page of a kind', () => {
  const folder = siteOf(['roles/a/index.html', 'roles/b/index.html', 'roles/b/index.html.gz']);
  writeFileSync(join(folder, 'roles/b/index.html'), '岗位职责'.repeat(9) + Math.PI);
  const { files, kinds } = siteSize(folder);
  const { median = 0, most = 0 } = kinds.get('roles/*/') ?? {};
  expect(files).toBe(2);
  expect(most).toBeGreaterThan(median);
  expect(median).toBeGreaterThan(20);
});

/** A folder with such files, each with its own path in it. */
function siteOf(paths: readonly string[]): string {
  const folder = temporaryFolder();
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), path);
  }
  return folder;
}
