import { activate } from './activate.ts';
import { inspectSite } from './inspect-site.ts';
import { engineInUse } from './install-engine.ts';
import type { Layout } from './layout.ts';
import { liveRelease } from './manifests.ts';
import { unpin } from './pinned.ts';
import { pruneOrLog } from './prune.ts';
import type { Manifest } from './releases.ts';
import type { Repository } from './repository.ts';
import { stageBuild } from './stage-build.ts';

/**
 * Shows readers the commit that `main` now is at, built before or now; does nothing where they see it
 * already. The caller holds the lock.
 */
export async function publishMain(
  layout: Layout,
  repository: Repository,
  pusher: string,
): Promise<Manifest | null> {
  const commit = repository.head();
  if (commit === null) return null;
  unpin(layout);
  const live = liveRelease(layout);
  const engine = engineInUse(layout);
  if (live?.commit === commit && live.engine === engine) return live;
  const { folder } = await stageBuild(layout, repository, commit);
  const files = inspectSite(folder);
  const facts = { commit, engine, pusher, ...repository.describe(commit, live?.commit ?? null) };
  const release = await activate(layout, { folder, files, facts });
  pruneOrLog(layout);
  return release;
}
