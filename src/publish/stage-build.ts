import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inspectSite } from './inspect-site.ts';
import { engineInUse } from './install-engine.ts';
import { isOfForge } from './is-of-forge.ts';
import type { Layout } from './layout.ts';
import { OWN_GIT } from './own-git.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';
import { type Limits, runLimited } from './run-limited.ts';
import { hasBubblewrap, inSandbox } from './sandbox.ts';
import { stopAt } from './stop-at.ts';
import { LIVE, makeWorkFolder, type WorkFolder } from './work-folder.ts';
import { flushAll, moveSafely } from './write-safely.ts';

/** A built and verified site of a commit, and what there was to remind of. */
export interface StagedBuild {
  readonly folder: string;
  readonly told: string;
}

/**
 * Checks, builds and verifies the content of a commit with the engine in use, and keeps the site; one that
 * is kept already is used again. The caller holds the lock. Throws a Refusal with what the check says of the
 * content, and any other error where it is not the content's fault.
 */
export async function stageBuild(
  layout: Layout,
  repository: Repository,
  commit: string,
  limits: Limits = LIMITS,
): Promise<StagedBuild> {
  const folder = stageOf(layout, commit);
  if (existsSync(folder)) return { folder, told: '' };
  const isSandboxed = hasBubblewrap();
  const work = makeWorkFolder(layout, repository, commit, isSandboxed);
  try {
    stopAt('checked-out');
    const told = await build(layout, work, { isSandboxed, limits });
    stopAt('built');
    const site = join(work.folder, 'dist');
    inspectSite(site);
    await flushAll(site);
    stopAt('unstaged');
    moveSafely(site, folder);
    stopAt('staged');
    return { folder, told };
  } finally {
    rmSync(work.folder, { recursive: true, force: true });
  }
}

/** Where the site of a commit stands once it is built by the engine in use. */
export function stageOf(layout: Layout, commit: string): string {
  return join(layout.builds, `${commit}-${engineInUse(layout)}`);
}

async function build(
  layout: Layout,
  { folder, reads, lent }: WorkFolder,
  { isSandboxed, limits }: { readonly isSandboxed: boolean; readonly limits: Limits },
): Promise<string> {
  const command = [process.execPath, 'scripts/publish/build.ts'];
  const { cache } = layout;
  const own = {
    ...{ ...ENVIRONMENT, NODE_COMPILE_CACHE: join(cache, 'compiled') },
    NODE_COMPILE_CACHE_PORTABLE: '1',
    HANDBOOK_LAST: LIVE,
    // Pages push to where they came from, unless the handbook says otherwise.
    ...(isOfForge(layout) ? {} : { HANDBOOK_GIT: OWN_GIT }),
  };
  const sight = {
    reads: [...reads, process.execPath],
    writes: [folder, cache],
    lent,
    folder,
    environment: own,
  };
  const path = process.env['PATH'] ?? '';
  const environment = { ...own, PATH: path, HOME: folder };
  const run = isSandboxed ? inSandbox(command, sight) : command;
  const { code, ended, told, printed } = await runLimited(run, { folder, environment }, limits);
  if (code === 0) return told.trim();
  if (code === FAULTY && told) throw new Refusal(`内容有错误。\n\n${told.trim()}`);
  if (ended === 'time')
    throw new Refusal(`生成网站超过了 ${limits.seconds} 秒，已经停下。${ASK_IT}`);
  if (ended === 'memory')
    throw new Refusal(`生成网站用的内存超过了 ${limits.megabytes} MB，已经停下。${ASK_IT}`);
  throw new Error(`the build ended with ${code}\n${told}\n${printed}`);
}

/** With which the build ends where the content is at fault. */
export const FAULTY = 3;
/** Of a thousand roles with nothing kept, four times over. */
const LIMITS: Limits = { seconds: 300, megabytes: 6_000 };
const ENVIRONMENT = {
  NODE_ENV: 'production',
  LANG: 'C.UTF-8',
  // Without it Node compares the machine's zone with all there are, in every thread.
  TZ: 'UTC',
};
const ASK_IT = '如果这次没有放进特别大的内容，请找 IT';
