import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportSite } from '../../src/publish/export-site.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

function release(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  writeProject(folder, new Map(Object.entries(files)));
  return folder;
}

const FIRST = {
  'index.html': '一',
  'a/index.html': '甲',
  '_astro/a.1.js': '1',
  'release.json': '1',
};

test('a folder holds what the release holds, and what changed only is written', () => {
  const to = join(temporaryFolder(), 'site');
  expect(exportSite(release(FIRST), to)).toEqual({ written: 4, removed: 0 });
  expect(exportSite(release(FIRST), to)).toEqual({ written: 0, removed: 0 });
  const second = {
    'index.html': '二',
    '_astro/a.1.js': '1',
    '_astro/b.2.js': '2',
    'release.json': '2',
  };
  expect(exportSite(release(second), to)).toEqual({ written: 3, removed: 1 });
  const names = readdirSync(to, { recursive: true }).map(String).toSorted();
  expect(names).toEqual([
    '.exported',
    '_astro',
    '_astro/a.1.js',
    '_astro/b.2.js',
    'a',
    'index.html',
    'release.json',
  ]);
  expect(readFileSync(join(to, 'index.html'), 'utf8')).toBe('二');
});

test('what others put there stays, and their folder is not taken', () => {
  const to = join(temporaryFolder(), 'site');
  exportSite(release(FIRST), to);
  writeFileSync(join(to, 'robots.txt'), '');
  exportSite(release({ 'index.html': '二' }), to);
  expect(readdirSync(to)).toContain('robots.txt');
  rmSync(join(to, '.exported'));
  expect(() => exportSite(release(FIRST), to)).toThrow('不是导出的网站');
});

test('an export that was interrupted is finished by the next one', () => {
  const to = join(temporaryFolder(), 'site');
  exportSite(release(FIRST), to);
  // A folder in the place of a file stops it half way.
  const second = release({ ...FIRST, 'index.html': '二', 'b/index.html': '乙' });
  writeFileSync(join(to, 'b'), '');
  expect(() => exportSite(second, to)).toThrow();
  rmSync(join(to, 'b'));
  exportSite(second, to);
  expect(exportSite(release(FIRST), to).removed).toBe(1);
});
