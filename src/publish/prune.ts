import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { liveRelease } from './activate.ts';
import type { Layout } from './layout.ts';
import { readManifests } from './manifests.ts';
import { outlived } from './releases.ts';
import { readSettings } from './settings.ts';

/** Removes the releases that are not kept any more, and built sites that nobody has asked for in a day. */
export function prune(layout: Layout, now = new Date()): void {
  const all = readManifests(layout);
  const live = liveRelease(layout)?.name ?? '';
  for (const { name } of outlived(all, { keep: readSettings(layout).keep, live, now })) {
    rmSync(join(layout.releases, name), { recursive: true, force: true });
    rmSync(join(layout.manifests, `${name}.json`), { force: true });
  }
  // Folders that an interruption or damage left without a manifest are of no use.
  const known = new Set(readManifests(layout).map(({ name }) => name));
  for (const name of readdirSync(layout.releases).filter((it) => !known.has(it)))
    rmSync(join(layout.releases, name), { recursive: true, force: true });
  for (const name of readdirSync(layout.builds)) {
    const build = join(layout.builds, name);
    if (now.getTime() - statSync(build).mtimeMs > DAY)
      rmSync(build, { recursive: true, force: true });
  }
}

const DAY = 24 * 60 * 60 * 1000;
