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
  const all = commits.flatMap(({ files }, at) =>
    [...files].map(([file, id]) => ({ file, at, id })),
  );
  return Map.groupBy(all, ({ file }) => file);
}
