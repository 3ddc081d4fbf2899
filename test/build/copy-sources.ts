import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { PARTS } from '../../src/publish/install-engine.ts';

/** Copies the project into a folder, without content, history, and what builds made; its packages are linked, their caches not. */
export function copySources(folder: string): void {
  const filter = (path: string) => !LEFT_BEHIND.includes(relative(PROJECT, path));
  cpSync(PROJECT, folder, { recursive: true, filter });
  linkPackages(folder);
}

/** Copies only what builds a site into a folder, which is much quicker; its packages are linked as well. */
export function copyProgram(folder: string): void {
  for (const part of [...PARTS, '.gitignore'])
    cpSync(join(PROJECT, part), join(folder, part), { recursive: true });
  linkPackages(folder);
}

/** Links every package; names that begin with a dot are caches, which the copy makes itself. */
function linkPackages(folder: string): void {
  const from = join(PROJECT, 'node_modules');
  const to = join(folder, 'node_modules');
  mkdirSync(to);
  const names = readdirSync(from).filter(
    (name) => !name.startsWith('.') && existsSync(join(from, name)),
  );
  for (const name of names) symlinkSync(join(from, name), join(to, name));
}

const PROJECT = resolve(import.meta.dirname, '../..');
const LEFT_BEHIND = [
  '.git',
  'content',
  'node_modules',
  'dist',
  '.build',
  '.build-last',
  '.astro',
  'screenshots',
];
