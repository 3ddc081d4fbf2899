import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refuseDeletion, type ToldDuties } from './deleted-duties.ts';
import { judgeTree } from './judge-tree.ts';
import type { Lock } from './lock.ts';
import { readManifests } from './manifests.ts';
import type { Publishing } from './publishing.ts';
import type { Push } from './read-push.ts';
import { Refusal } from './refusal.ts';
import { sayFaults } from './say-faults.ts';
import { stageBuild, stageOf } from './stage-build.ts';
import { removeStaleLocks } from './stale-locks.ts';
import { stopAt } from './stop-at.ts';

/**
 * Decides whether git may take a push: everything is judged, built, verified and laid ready before it does.
 * The lock stays with the process that receives the push, so that nothing comes between this and the
 * activation. Throws a Refusal with what people can mend.
 */
export async function preReceive(
  publishing: Publishing,
  push: Push,
  takeLock: () => Promise<Lock>,
  receiver: number,
): Promise<void> {
  if (push.kind === 'end-preview') return;
  judge(publishing, push);
  const start = performance.now();
  const lock = await takeLock();
  let keeper: number | undefined;
  try {
    removeStaleLocks(publishing.layout.repo, STALE);
    judgeOrder(publishing, push);
    stopAt('judged');
    publishing.say('正在检查内容、生成网站……');
    const { folder, told } = await stageBuild(
      publishing.layout,
      publishing.repository,
      push.commit,
    );
    if (push.kind === 'publish') judgeDeletion(publishing, push, folder);
    if (told) publishing.say(told);
    publishing.say(
      `检查通过，网站已经生成（${((performance.now() - start) / 1000).toFixed(1)} 秒）。`,
    );
    keeper = receiver;
  } finally {
    lock.leaveTo(keeper);
  }
}

type Commits = Exclude<Push, { kind: 'end-preview' }>;

/** By names, kinds and sizes alone. */
function judge({ repository }: Publishing, { commit }: Commits): void {
  const main = repository.head();
  const from = main && (repository.forkPoint(main, commit) ?? main);
  const entries = repository.readTree(commit);
  const changed = from
    ? repository.changed(from, commit)
    : new Set(entries.map(({ path }) => path));
  const before = new Set(from ? repository.readTree(from).map(({ path }) => path) : []);
  const faults = judgeTree(entries, changed, before);
  if (faults.length) throw new Refusal(sayFaults(faults));
}

/** Whether what stands in `main` is what the pushed text was written upon. */
function judgeOrder({ repository }: Publishing, push: Commits): void {
  if (push.kind !== 'publish' || push.old === null) return;
  if (repository.head() !== push.old) throw new Refusal(`刚才有同事先发布了新的内容。${PULL}`);
  if (repository.forkPoint(push.old, push.commit) !== push.old)
    throw new Refusal(`不能强制推送，那会丢掉别人已经发布的内容。${PULL}`);
}

function judgeDeletion(
  { layout, repository }: Publishing,
  { old, commit }: Extract<Push, { kind: 'publish' }>,
  folder: string,
): void {
  if (old === null) return;
  // After a rollback readers see another text than the one that the push was written upon.
  const written = readManifests(layout).findLast(({ commit: of }) => of === old);
  const released = written ? join(layout.releases, written.name) : layout.current;
  // A new program makes a commit of its own, which no reader has seen while a rollback stands.
  const built = stageOf(layout, old);
  const present = existsSync(built) ? built : released;
  const [before, after] = [present, folder].map(
    (site): ToldDuties => JSON.parse(readFileSync(join(site, 'handbook.json'), 'utf8')),
  );
  if (!before || !after) return;
  const refusal = refuseDeletion(before, after, repository.messages(old, commit));
  if (refusal) throw new Refusal(refusal);
}

/** In seconds; git holds a lock for an instant. */
const STALE = 60;
const PULL = '请先取回它：git pull --no-rebase --no-edit，再推送';
