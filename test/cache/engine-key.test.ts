import { join } from 'node:path';
import { expect, test } from 'vitest';
import { engineKey } from '../../src/cache/engine-key.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

const keyWith = (files: Readonly<Record<string, string>>) => {
  const folder = temporaryFolder();
  const beside = { 'package.json': '{}', 'package-lock.json': '{}', 'astro.config.mjs': '' };
  const all = { ...beside, 'src/a/b.ts': 'b', ...files };
  writeProject(folder, new Map(Object.entries(all)));
  return engineKey(join(folder, 'src'));
};

test('is the same for the same modules and packages', () => {
  expect(keyWith({})).toBe(keyWith({}));
  expect(engineKey()).toBe(engineKey());
});

test.each([
  ['a changed module', { 'src/a/b.ts': 'c' }],
  ['a new module', { 'src/a/c.ts': 'b' }],
  ['a changed component', { 'src/a/b.astro': 'b' }],
  ['another configuration', { 'astro.config.mjs': 'c' }],
  ['other packages', { 'package-lock.json': '{"a":1}' }],
])('is another with %s', (_, files) => {
  expect(keyWith(files)).not.toBe(keyWith({}));
});
