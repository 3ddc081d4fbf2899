import { readdirSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { engineInUse } from './install-engine.ts';
import type { Layout } from './layout.ts';
import { liveRelease, readManifests } from './manifests.ts';
import { logFailure, shortenLog } from './publish-log.ts';
import { outlived } from './releases.ts';
import { readSettings } from './settings.ts';

/**
 * Removes the releases that are not kept any more, built sites that nobody has asked for in a day, programs that
 * made none of the kept releases, and old lines of the log. Nothing where it is not known what readers see.
 */
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
  const removeOld = (path: string) => {
    if (now.getTime() - statSync(path).mtimeMs > DAY)
      rmSync(path, { recursive: true, force: true });
  };
  for (const name of readdirSync(layout.builds)) removeOld(join(layout.builds, name));
  const used = new Set([
    basename(layout.engine),
    engineInUse(layout),
    ...all.filter(({ name }) => kept.has(name)).map(({ engine }) => engine),
  ]);
  // One that IT has just installed is not in use yet.
  for (const name of readdirSync(layout.engines).filter((it) => !used.has(it)))
    removeOld(join(layout.engines, name));
  shortenLog(layout);
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
