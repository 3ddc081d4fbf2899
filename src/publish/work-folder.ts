import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { PARTS } from './install-engine.ts';
import type { Layout } from './layout.ts';
import type { Repository } from './repository.ts';
import { isContent, isProgram, type TreeEntry } from './tree-entry.ts';

/** A folder in which a pushed commit is built. */
export interface WorkFolder {
  readonly folder: string;
  /** What a build reads besides. */
  readonly reads: readonly string[];
  /** What is not in the folder, parts of the program and the live site: where each is, and where a build wants to see it. */
  readonly lent: readonly (readonly [from: string, at: string])[];
}

/**
 * Puts the content of a commit beside the program in use, in a new folder: a project like any other, with
 * the history of the commit and the caches of all builds before. A thousand files need not be copied where the
 * build is to run in a sandbox that can lend them.
 */
export function makeWorkFolder(
  layout: Layout,
  repository: Repository,
  commit: string,
  isSandboxed: boolean,
): WorkFolder {
  // Always the same path, so that Node finds again what it compiled of the program.
  const folder = join(layout.tmp, 'build');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const engine = realpathSync(layout.engine);
  const packages = realpathSync(join(engine, 'node_modules'));
  const parts = PARTS.filter((part) => existsSync(join(engine, part)));
  const lent = parts.filter((part) => isSandboxed && LENT.includes(part));
  for (const name of parts.filter((part) => !lent.includes(part)))
    cpSync(join(engine, name), join(folder, name), { recursive: true });
  const places = linkPackages(packages, join(folder, 'node_modules'), layout.cache);
  const live = existsSync(layout.current) ? realpathSync(layout.current) : null;
  if (live && !isSandboxed) symlinkSync(live, join(folder, LIVE));
  const entries = repository.readTree(commit).filter(isPublished);
  const files = repository.readFiles(entries.map(({ id }) => id));
  for (const { path, id } of entries) write(join(folder, path), files.get(id) ?? Buffer.alloc(0));
  return {
    folder,
    reads: [...places, ...borrowHistory(layout, folder, commit)],
    lent: [
      ...lent.map((name) => [join(engine, name), join(folder, name)] as const),
      ...(live && isSandboxed ? [[live, join(folder, LIVE)] as const] : []),
    ],
  };
}

/** Where a build finds the site that readers see, of which most pages stay as they are. */
export const LIVE = 'live';

/** Parts of the program with which nothing that is pushed is put. */
const LENT: readonly string[] = ['src', 'scripts'];

/** What is built: content, and media. Hidden files and programs in `public/` are not of the pushed ones. */
function isPublished({ path }: TreeEntry): boolean {
  if (path.split('/').some((name) => name.startsWith('.'))) return false;
  return isContent(path) && !isProgram(path);
}

function write(path: string, bytes: Buffer): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
}

/**
 * Links each package, so that the folder can hold caches that are not the packages' own; gives the folders
 * in which packages truly stand.
 */
function linkPackages(packages: string, to: string, cache: string): Set<string> {
  mkdirSync(to);
  const names = readdirSync(packages).filter((name) => !name.startsWith('.'));
  for (const name of names) symlinkSync(join(packages, name), join(to, name));
  mkdirSync(cache, { recursive: true });
  symlinkSync(cache, join(to, '.cache'));
  return new Set([packages, ...names.map((name) => dirname(realpathSync(join(packages, name))))]);
}

/** A repository at a commit whose objects are those of the server, those that are being pushed among them. */
function borrowHistory({ repo }: Layout, folder: string, commit: string): string[] {
  const objects = join(realpathSync(repo), 'objects');
  const pushed = process.env['GIT_QUARANTINE_PATH'];
  const stores = [objects, ...(pushed ? [realpathSync(pushed)] : [])];
  const git = join(folder, '.git');
  mkdirSync(join(git, 'refs'), { recursive: true });
  write(join(git, 'objects/info/alternates'), Buffer.from(`${stores.join('\n')}\n`));
  writeFileSync(join(git, 'HEAD'), `${commit}\n`);
  writeFileSync(join(git, 'config'), '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
  return stores;
}
