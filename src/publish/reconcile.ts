import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { engineInUse } from './install-engine.ts';
import { hasHooks, mendHooks } from './install-hooks.ts';
import type { Layout } from './layout.ts';
import { takeLock } from './lock.ts';
import { liveRelease } from './manifests.ts';
import { readPinned } from './pinned.ts';
import { healPreviews } from './previews.ts';
import { writeLog } from './publish-log.ts';
import { publishMain } from './publish-main.ts';
import { type Manifest, numberOf } from './releases.ts';
import { openRepository, type Repository } from './repository.ts';
import { restore } from './roll-back.ts';
import { removeStaleLocks } from './stale-locks.ts';

/**
 * Makes true what an interruption left half done: readers see what `main` is at, or what a rollback chose, whole,
 * and previews are those of the drafts. Gives in Chinese what it mended; nothing where nothing was to do.
 */
export async function reconcile(layout: Layout, atBoot: boolean): Promise<string[]> {
  const repository = openRepository(layout.repo);
  const lock = await takeLock(layout.lock);
  try {
    // Whoever holds the lock is the only one who works here.
    for (const name of readdirSync(layout.tmp))
      rmSync(join(layout.tmp, name), { recursive: true, force: true });
    const locks = removeStaleLocks(layout.repo, atBoot ? 0 : STALE, true);
    const news = locks.map((name) => `删掉了中断留下的 ${name}`);
    if (!hasHooks(layout)) {
      mendHooks(layout);
      news.push('装回了缺少的检查：没有它，推送的内容不经检查就收下');
    }
    const release = isRight(layout, repository) ? null : await makeRight(layout, repository);
    if (release) news.push(`换上了第 ${numberOf(release.name)} 版`);
    const previews = await healPreviews(layout, repository);
    news.push(...previews.map((name) => `预览「${name}」已与分支一致`));
    if (news.length) writeLog(layout, { event: 'healed', said: news.join('；') });
    return news;
  } finally {
    lock.leaveTo();
  }
}

function isRight(layout: Layout, repository: Repository): boolean {
  const live = liveRelease(layout);
  if (!live || !isWhole(layout, live)) return false;
  const pinned = readPinned(layout);
  if (pinned !== null) return (live.restores ?? numberOf(live.name)) === pinned;
  return live.commit === repository.head() && live.engine === engineInUse(layout);
}

function isWhole({ releases }: Layout, { name, files }: Manifest): boolean {
  return Object.keys(files).every((file) => existsSync(join(releases, name, file)));
}

async function makeRight(layout: Layout, repository: Repository): Promise<Manifest | null> {
  const pinned = readPinned(layout);
  const live = liveRelease(layout);
  if (live && !isWhole(layout, live))
    rmSync(join(layout.manifests, `${live.name}.json`), { force: true });
  return pinned === null
    ? publishMain(layout, repository, 'reconcile')
    : restore(layout, pinned, 'reconcile');
}

/** In seconds; a push that takes longer is none. */
const STALE = 600;
