import { createHash } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import type { Layout } from './layout.ts';
import { moveSafely } from './write-safely.ts';

/**
 * Copies the program of a project, without content, beside the engines of a server, and gives its id: the
 * same for the same program. One that is there already is kept. It is not in use yet.
 */
export function installEngine({ engines, tmp }: Layout, project: string): string {
  const draft = mkdtempSync(join(tmp, 'engine-'));
  for (const name of PARTS.filter((part) => existsSync(join(project, part))))
    cpSync(join(project, name), join(draft, name), { recursive: true });
  const id = hashOf(draft);
  const engine = join(engines, id);
  if (existsSync(engine)) {
    rmSync(draft, { recursive: true });
    return id;
  }
  copyPackages(join(project, 'node_modules'), join(draft, 'node_modules'));
  moveSafely(draft, engine);
  return id;
}

/** From now on sites are built by the engine of this id. */
export function useEngine({ engine, engines, tmp }: Layout, id: string): void {
  const link = join(tmp, `engine-link-${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(id, link);
  moveSafely(link, engine);
  if (!existsSync(join(engines, id))) throw new Error(`no engine ${id}`);
}

/** The id of the engine in use. Throws where there is none. */
export function engineInUse({ engine }: Layout): string {
  return basename(realpathSync(engine));
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  for (const name of names.filter((it) => lstatSync(join(folder, it)).isFile()))
    hash
      .update(name)
      .update('\0')
      .update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

/** Packages are a gigabyte: they are linked where the disk is the same. A folder that is a link stays one. */
export function copyPackages(from: string, to: string): void {
  if (lstatSync(from).isSymbolicLink()) {
    symlinkSync(realpathSync(from), to);
    return;
  }
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    // Caches of the project; the server has its own.
    if (!entry.name.startsWith('.')) copyLinked(join(from, entry.name), join(to, entry.name));
  }
}

function copyLinked(from: string, to: string): void {
  const stats = lstatSync(from);
  if (stats.isDirectory()) {
    mkdirSync(to);
    for (const name of readdirSync(from)) copyLinked(join(from, name), join(to, name));
  } else if (stats.isSymbolicLink()) {
    symlinkSync(readlinkSync(from), to);
  } else {
    try {
      linkSync(from, to);
    } catch {
      copyFileSync(from, to);
    }
  }
}

/** What builds a site. */
export const PARTS = [
  'src',
  'scripts',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
