import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads';

/**
 * A hash of everything that works here: all files of a `src` folder, ours if none is given, the
 * configuration beside it, and the versions of all packages and of Node. What was worked out under
 * another key may differ today.
 */
export function engineKey(source = OURS): string {
  if (source !== OURS) return hashOf(source);
  const known = getEnvironmentData(OURS);
  if (typeof known === 'string') return known;
  const ours = hashOf(OURS);
  // Threads that this one starts find it there.
  setEnvironmentData(OURS, ours);
  return ours;
}

const BESIDE = ['../astro.config.mjs', '../package.json', '../package-lock.json'];
const OURS = join(import.meta.dirname, '..');

function hashOf(source: string): string {
  const hash = createHash('sha256').update(process.version);
  const found = readdirSync(source, { recursive: true, encoding: 'utf8' });
  const files = found.filter((name) => /\.\w+$/.test(name)).sort();
  for (const name of [...files, ...BESIDE])
    hash.update(name).update(readFileSync(join(source, name)));
  return hash.digest('hex');
}
