import { userInfo } from 'node:os';
import { join } from 'node:path';
import { activate } from './activate.ts';
import type { Layout } from './layout.ts';
import { takeLock } from './lock.ts';
import { liveRelease, readManifests } from './manifests.ts';
import { pin } from './pinned.ts';
import { pruneOrLog } from './prune.ts';
import { writeLog } from './publish-log.ts';
import { Refusal } from './refusal.ts';
import { type Manifest, numberOf, rollbackTarget } from './releases.ts';

/**
 * Shows readers an earlier release again, without a build: the one that is asked for by its number, name or commit,
 * else the one before. It stays until the next push. Throws a Refusal where there is none.
 */
export async function rollBack(layout: Layout, asked?: string): Promise<Manifest> {
  const lock = await takeLock(layout.lock);
  try {
    const live = liveRelease(layout);
    if (!live) throw new Refusal('现在没有完整的一版在用，请先运行 publish:reconcile');
    const target = rollbackTarget(readManifests(layout), live, asked);
    if (!target)
      throw new Refusal(
        asked === undefined
          ? '没有更早的一版'
          : `没有「${asked}」这一版，运行 publish:status 看有哪些`,
      );
    if (target.name === live.name) throw new Refusal('现在用的就是这一版');
    const { username } = userInfo();
    const release = await restore(layout, target.restores ?? numberOf(target.name), username);
    writeLog(layout, {
      event: 'released',
      pusher: username,
      commit: release.commit,
      said: `${release.name}，退回第 ${release.restores} 版`,
    });
    return release;
  } finally {
    lock.leaveTo();
  }
}

/** Makes a release of an earlier one, and pins it. The caller holds the lock. Throws where it is not kept any more. */
export async function restore(layout: Layout, number: number, pusher: string): Promise<Manifest> {
  const target = readManifests(layout).findLast(
    ({ name, restores }) => (restores ?? numberOf(name)) === number,
  );
  if (!target) throw new Error(`release ${number} is not kept any more`);
  pin(layout, number);
  const { commit, engine, author, subject } = target;
  const release = await activate(layout, {
    folder: join(layout.releases, target.name),
    files: Object.keys(target.files),
    facts: { commit, engine, author, subject, pusher, restores: number },
  });
  pruneOrLog(layout);
  return release;
}
