import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCE = join(import.meta.dirname, '..');

/**
 * A hash of everything that works in some rooms of `src/`: their own code, the versions of all packages
 * and of Node. What was worked out under another key may differ today.
 */
export function engineKey(rooms: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const name of ['package.json', 'package-lock.json'])
    hash.update(readFileSync(join(SOURCE, '..', name)));
  for (const room of rooms) {
    const names = readdirSync(join(SOURCE, room), { recursive: true, encoding: 'utf8' });
    for (const name of names.filter((it) => /\.(?:ts|json)$/.test(it)).sort())
      hash.update(name).update(readFileSync(join(SOURCE, room, name)));
  }
  return hash.digest('hex');
}
