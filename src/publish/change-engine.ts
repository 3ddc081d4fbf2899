import { join } from 'node:path';
import { runGit } from '../git/run-git.ts';
import { compareSites, type SiteDifference } from './compare-sites.ts';
import { engineInUse, installEngine, useEngine } from './install-engine.ts';
import type { Layout } from './layout.ts';
import { takeLock } from './lock.ts';
import { readPinned } from './pinned.ts';
import { makeProgramCommit } from './program-commit.ts';
import { writeLog } from './publish-log.ts';
import { publishMain } from './publish-main.ts';
import { MAIN } from './read-push.ts';
import { openRepository } from './repository.ts';
import type { Sites } from './say-difference.ts';
import { stageBuild } from './stage-build.ts';

/** What became of a new engine. */
export interface EngineChange {
  readonly id: string;
  /** Null where it is in use already. */
  readonly difference: SiteDifference | null;
  /** The present content as both build it; null where nothing was built. */
  readonly sites: Sites | null;
  readonly isInUse: boolean;
}

/**
 * Installs the program of a project beside the engine in use, and builds the present content with both. Where the
 * sites are the same, or `accept` says that they may differ, it is used from now on: by the next pushes, in the
 * repository and for what readers see. Throws a Refusal where it refuses the content; nothing has changed then.
 */
export async function changeEngine(
  layout: Layout,
  project: string,
  accept: boolean,
): Promise<EngineChange> {
  const repository = openRepository(layout.repo);
  const lock = await takeLock(layout.lock);
  try {
    const id = installEngine(layout, project);
    const main = repository.head();
    const commit = makeProgramCommit(layout, repository, project);
    if (id === engineInUse(layout) && commit === main)
      return { id, difference: null, sites: null, isInUse: true };
    const tried = { ...layout, engine: join(layout.engines, id) };
    const after = await stageBuild(tried, repository, commit);
    const before = await stageBuild(layout, repository, main ?? commit);
    const difference = compareSites(before.folder, after.folder);
    const sites = { before: before.folder, after: after.folder };
    const isSame = !difference.words.length && !difference.others.length;
    if (!isSame && !accept) return { id, difference, sites, isInUse: false };
    // In this order whatever is interrupted is made right: by the reconciling, or by the same command.
    runGit(layout.repo, ['update-ref', MAIN, commit, main ?? '']);
    useEngine(layout, id);
    // What a rollback shows stays until the next push.
    if (readPinned(layout) === null) await publishMain(layout, repository, 'IT');
    writeLog(layout, { event: 'engine', commit, said: id });
    return { id, difference, sites, isInUse: true };
  } finally {
    lock.leaveTo();
  }
}
