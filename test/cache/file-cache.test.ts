import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createFileCache } from '../../src/cache/file-cache.ts';
import { temporaryFolder } from '../temporary-folder.ts';

test('gives back what was written under a name, in another instance too, and nothing of another', () => {
  const folder = join(temporaryFolder(), 'new');
  expect(createFileCache(folder).read('a')).toBeNull();
  createFileCache(folder).write('a', '病历');
  createFileCache(folder).write('b', Buffer.from('处方'));
  expect(String(createFileCache(folder).read('a'))).toBe('病历');
  expect(String(createFileCache(folder).read('b'))).toBe('处方');
  expect(createFileCache(folder).read('c')).toBeNull();
  expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
});
