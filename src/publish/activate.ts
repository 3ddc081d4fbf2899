import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { takeFile } from '../build/take-file.ts';
import { tryLink } from '../build/try-link.ts';
import type { Layout } from './layout.ts';
import { liveRelease, readManifests } from './manifests.ts';
import { carriedFrom, isCarried, type Manifest, nextName, type ReleaseFacts } from './releases.ts';
import { stopAt } from './stop-at.ts';
import { flushAll, moveSafely, writeSafely } from './write-safely.ts';

/** A site to put before readers: its files by path from its folder, and what is known of it. */
export interface Candidate {
  readonly folder: string;
  readonly files: readonly string[];
  readonly facts: Omit<ReleaseFacts, 'name' | 'activated'>;
}

/**
 * Makes a release of a built site and shows it to readers from one instant to the next. Pages that they
 * opened before still find the files they ask for. The caller holds the lock.
 */
export async function activate(
  layout: Layout,
  { folder, files, facts }: Candidate,
): Promise<Manifest> {
  const earlier = readManifests(layout);
  const live = liveRelease(layout);
  const now = new Date();
  const name = nextName(readdirSync(layout.releases), facts.commit);
  const activated = now.toISOString();
  const draft = join(layout.tmp, `release-${process.pid}`);
  rmSync(draft, { recursive: true, force: true });
  const told = tellRelease(join(folder, RELEASE_FILE), { ...facts, activated });
  const livePath = live && join(layout.releases, live.name);
  const modified = nextSecond(livePath, now);
  const hashes: Record<string, string> = {};
  for (const file of [...files.filter((it) => it !== RELEASE_FILE), RELEASE_FILE].toSorted()) {
    const to = join(draft, file);
    mkdirSync(dirname(to), { recursive: true });
    const bytes = file === RELEASE_FILE ? told : readFileSync(join(folder, file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    hashes[file] = hash;
    // A file that stays as it was keeps its date, and takes no more of the disk.
    if (livePath && live.files[file] === hash && tryLink(join(livePath, file), to)) continue;
    if (file === RELEASE_FILE || !tryLink(join(folder, file), to)) writeFileSync(to, bytes);
    utimesSync(to, modified, modified);
  }
  for (const release of carriedFrom(earlier, now).toReversed())
    carry(join(layout.releases, release.name), Object.keys(release.files), draft);
  const manifest: Manifest = { ...facts, name, activated, files: hashes };
  stopAt('copied');
  await flushAll(draft);
  writeSafely(join(layout.manifests, `${name}.json`), `${JSON.stringify(manifest, null, 1)}\n`);
  stopAt('told');
  moveSafely(draft, join(layout.releases, name));
  stopAt('released');
  show(layout, name);
  return manifest;
}

function show({ releases, current, tmp }: Layout, name: string): void {
  const link = join(tmp, `current-${process.pid}`);
  rmSync(link, { force: true });
  symlinkSync(join(basename(releases), name), link);
  stopAt('linked');
  moveSafely(link, current);
  stopAt('switched');
}

/**
 * The whole second that changed files are dated with: later than all before, on a rollback and within one
 * second too, so that browsers and proxies that compare dates always ask for them.
 */
function nextSecond(live: string | null, now: Date): number {
  const file = live && join(live, RELEASE_FILE);
  const last = file && existsSync(file) ? Math.floor(statSync(file).mtimeMs / 1000) : 0;
  return Math.max(Math.floor(now.getTime() / 1000), last + 1);
}

function carry(from: string, files: readonly string[], to: string): void {
  for (const file of files.filter(isCarried)) {
    const target = join(to, file);
    const source = join(from, file);
    if (!existsSync(target) && existsSync(source)) takeFile(source, target);
  }
}

/** What the build says of the site, completed by what only the server knows. */
function tellRelease(file: string, { commit, author, activated }: Partial<ReleaseFacts>): Buffer {
  const built: object = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  return Buffer.from(`${JSON.stringify({ ...built, commit, author, date: activated })}\n`);
}

/** In which a site says what it is. */
const RELEASE_FILE = 'release.json';
