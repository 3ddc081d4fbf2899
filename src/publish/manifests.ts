import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import { type Manifest, numberOf } from './releases.ts';

/** The manifests of all releases that are there, in their order. */
export function readManifests({ manifests, releases }: Layout): Manifest[] {
  return readdirSync(manifests)
    .map((file) => file.replace(/\.json$/, ''))
    .filter((name) => numberOf(name) > 0 && existsSync(join(releases, name)))
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((name) => JSON.parse(readFileSync(join(manifests, `${name}.json`), 'utf8')));
}
