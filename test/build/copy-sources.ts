import { cpSync, existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** Copies the project into a folder, without content, history, and what builds made; its packages are linked, their caches not. */
export function copySources(folder: string): void {
  const filter = (path: string) => !LEFT_BEHIND.includes(relative(PROJECT, path));
  cpSync(PROJECT, folder, { recursive: true, filter });
  linkPackages(join(PROJECT, 'node_modules'), join(folder, 'node_modules'));
}

/** Links every package; names that begin with a dot are caches, which the copy makes itself. */
function linkPackages(from: string, to: string): void {
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
