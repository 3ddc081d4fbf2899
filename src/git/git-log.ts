import { runGit } from './run-git.ts';

/** A commit and the files that it changed: the id of their new text, null where they are gone. */
export interface LoggedCommit {
  readonly hash: string;
  /** The day (`YYYY-MM-DD`) and time (`09:30`) at which it was committed, where that was. */
  readonly date: string;
  readonly time: string;
  readonly files: ReadonlyMap<string, string | null>;
}

/**
 * The commits that a `git log` with these arguments names, in its order, with paths from the folder.
 * Throws as `runGit` does.
 */
export function readLog(folder: string, args: readonly string[]): LoggedCommit[] {
  return runGit(folder, [...LOG, ...args])
    .toString()
    .split(COMMIT)
    .slice(1)
    .map((text) => {
      const [hash = '', instant = '', ...parts] = text.split('\0').map((part) => part.trim());
      return {
        hash,
        date: instant.slice(0, 10),
        time: instant.slice(11, 16),
        files: new Map(parts.flatMap((part, at) => toFile(part, parts[at + 1]))),
      };
    });
}

/** Reads `:mode mode id id state`, behind which the path follows. */
function toFile(part: string, path = ''): [string, string | null][] {
  const [, mode = '', id = ''] = /^:\d+ (\d+) \w+ (\w+) \w/.exec(part) ?? [];
  if (!mode) return [];
  return [[path, mode.startsWith('100') ? id : null]];
}

/** A sign that no id and no path holds; with `-z` git quotes no Chinese file names. */
const COMMIT = '\x01';
const LOG = [
  ...['-c', 'log.showRoot=true', 'log', '-z', '--raw', '--no-abbrev', '--no-renames'],
  ...['--no-show-signature', '--relative', `--format=${COMMIT}%H%x00%ci`],
];
