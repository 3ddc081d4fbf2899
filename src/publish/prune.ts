import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import { liveRelease, readManifests } from './manifests.ts';
import { logFailure } from './publish-log.ts';
import { outlived } from './releases.ts';
import { readSettings } from './settings.ts';

/** Removes the releases that are not kept any more, and built sites that nobody has asked for in a day. Nothing
 * where it is not known what readers see. */
export function prune(layout: Layout, now = new Date()): void {
  const live = liveRelease(layout)?.name;
  if (live === undefined) return;
  const all = readManifests(layout);
  const gone = outlived(all, { keep: readSettings(layout).keep, live, now });
  for (const { name } of gone) rmSync(join(layout.manifests, `${name}.json`), { force: true });
  // Those, and what an interruption or damage left without a manifest.
  const kept = new Set(all.filter((release) => !gone.includes(release)).map(({ name }) => name));
  for (const name of readdirSync(layout.releases).filter((it) => !kept.has(it)))
    rmSync(join(layout.releases, name), { recursive: true, force: true });
  for (const name of readdirSync(layout.builds)) {
    const build = join(layout.builds, name);
    if (now.getTime() - statSync(build).mtimeMs > DAY)
      rmSync(build, { recursive: true, force: true });
  }
}

/** The same where readers see the new release already: what cannot be removed is for IT alone. */
export function pruneOrLog(layout: Layout): void {
  try {
    prune(layout);
  } catch (error) {
    logFailure(layout, error);
  }
}

const DAY = 24 * 60 * 60 * 1000;
