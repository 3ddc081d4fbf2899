import { join } from 'node:path';

/** Where everything of a publishing server stands, below the one folder that it was made in. */
export interface Layout {
  readonly root: string;
  /** The bare repository that is pushed to, or a link to that of a forge. */
  readonly repo: string;
  /** The scripts that git calls for a push. */
  readonly hooks: string;
  /** The programs that build, one folder for each version, and a link to the one in use. */
  readonly engines: string;
  readonly engine: string;
  /** Sites that are built and verified, by commit and engine. */
  readonly builds: string;
  /** What is or was served, and what each of them holds. */
  readonly releases: string;
  readonly manifests: string;
  /** The link to the release that readers see. */
  readonly current: string;
  readonly previews: string;
  readonly cache: string;
  readonly tmp: string;
  readonly log: string;
  readonly lock: string;
  readonly settings: string;
  /** The release that was chosen by a rollback, until the next push. */
  readonly pinned: string;
}

/** The layout below a folder. */
export function layoutOf(root: string): Layout {
  const at = (name: string) => join(root, name);
  return {
    root,
    repo: at('repo.git'),
    hooks: at('hooks'),
    engines: at('engine'),
    engine: at('engine/current'),
    builds: at('builds'),
    releases: at('releases'),
    manifests: at('manifests'),
    current: at('current'),
    previews: at('previews'),
    cache: at('cache'),
    tmp: at('tmp'),
    log: at('log.jsonl'),
    lock: at('lock'),
    settings: at('settings.json'),
    pinned: at('pinned'),
  };
}
