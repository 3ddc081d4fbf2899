import type { LoggedCommit } from '../git/git-log.ts';

/** What stood in the content from one commit until the next: the id of the text of every file. */
export interface PastVersion {
  /** The day that its changes are told of. */
  readonly date: string;
  /** The time (`09:30`) of its commit, before which stands its own day where that is another. */
  readonly time: string;
  readonly hash: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * What stood there after each commit; they are given earliest first. What came after something else was
 * never there before it, whatever the clock of its writer said.
 */
export function pastVersions(commits: readonly LoggedCommit[]): PastVersion[] {
  const files = new Map<string, string>();
  let today = '';
  return commits.map(({ hash, date, time, files: changed }) => {
    if (date > today) today = date;
    for (const [file, id] of changed) {
      if (id === null) files.delete(file);
      else files.set(file, id);
    }
    const told = date === today ? time : `${date} ${time}`;
    return { date: today, time: told, hash, files: new Map(files) };
  });
}
