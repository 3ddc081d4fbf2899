import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes the lock files that git left in a repository when it was killed, older than some seconds, which is more
 * than it ever holds one; gives their paths. `all` also removes halves of pushes that were cut off.
 */
export function removeStaleLocks(repo: string, seconds: number, all = false): string[] {
  const before = Date.now() - seconds * 1000;
  const refs = readdirSync(join(repo, 'refs'), { recursive: true, encoding: 'utf8' });
  const names = [...readdirSync(repo), ...refs.map((name) => join('refs', name))];
  const locks = names.filter((name) => name.endsWith('.lock'));
  const halves = all ? cutOffPushes(repo) : [];
  const stale = [...locks, ...halves].filter((name) => isOlder(join(repo, name), before));
  for (const name of stale) rmSync(join(repo, name), { recursive: true, force: true });
  return stale;
}

function cutOffPushes(repo: string): string[] {
  const objects = readdirSync(join(repo, 'objects')).map((name) => join('objects', name));
  const packs = readdirSync(join(repo, 'objects/pack')).map((name) => join('objects/pack', name));
  return [...objects, ...packs].filter((name) => /\/(?:tmp_|incoming-)[^/]*$/.test(name));
}

function isOlder(path: string, time: number): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.mtimeMs < time;
}
