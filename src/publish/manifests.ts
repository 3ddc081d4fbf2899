import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Layout } from './layout.ts';
import { type Manifest, numberOf } from './releases.ts';

/** The manifests of all releases that are there, in their order. */
export function readManifests(layout: Layout): Manifest[] {
  return readdirSync(layout.manifests)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => numberOf(name) > 0)
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .flatMap((name) => readManifest(layout, name) ?? []);
}

/** The release that readers see, or null where there is none, or it is not known what belongs to it. */
export function liveRelease(layout: Layout): Manifest | null {
  try {
    return readManifest(layout, basename(readlinkSync(layout.current)));
  } catch {
    return null;
  }
}

function readManifest({ manifests, releases }: Layout, name: string): Manifest | null {
  const file = join(manifests, `${name}.json`);
  if (!existsSync(file) || !existsSync(join(releases, name))) return null;
  return JSON.parse(readFileSync(file, 'utf8'));
}
