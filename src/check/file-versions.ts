import type { LoggedCommit } from '../git/git-log.ts';

/** One version of a file. */
export interface FileVersion {
  /** The place of the commit that left it so, among all. */
  readonly at: number;
  /** The id of its text; null where the file is gone. */
  readonly id: string | null;
}

/** The versions of every file that commits changed, earliest first, as the commits are. */
export function fileVersions(commits: readonly LoggedCommit[]): Map<string, FileVersion[]> {
  const versions = new Map<string, FileVersion[]>();
  for (const [at, { files }] of commits.entries())
    for (const [file, id] of files) versions.set(file, [...(versions.get(file) ?? []), { at, id }]);
  return versions;
}
