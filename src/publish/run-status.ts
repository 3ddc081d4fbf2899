import { readdirSync } from 'node:fs';
import { hasHooks } from './install-hooks.ts';
import { liveRelease, readManifests } from './manifests.ts';
import { readPinned } from './pinned.ts';
import { readLog } from './publish-log.ts';
import { readOptions } from './read-options.ts';
import { readRoot } from './read-root.ts';
import { sayStatus } from './say-status.ts';

/** The command `publish:status`; gives the state of a server. Throws a Refusal where there is none. */
export async function runStatus(project: string, args: readonly string[]): Promise<string> {
  const layout = readRoot(project, readOptions(args, { root: '文件夹' }, []).options.root);
  return sayStatus({
    root: layout.root,
    releases: readManifests(layout),
    live: liveRelease(layout),
    hasHooks: hasHooks(layout),
    isPinned: readPinned(layout) !== null,
    previews: readdirSync(layout.previews),
    log: readLog(layout, 1000),
  });
}
