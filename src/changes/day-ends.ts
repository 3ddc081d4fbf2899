import type { LoggedCommit } from '../git/git-log.ts';

/** What stood in the content when a day was over: the id of the text of every file. */
export interface DayEnd {
  readonly date: string;
  readonly hash: string;
  readonly files: ReadonlyMap<string, string>;
}

/**
 * What stood there at the end of each day on which something was committed, earliest first. What came
 * after something else was never there before it, whatever the clock of its writer said.
 */
export function dayEnds(commits: readonly LoggedCommit[]): DayEnd[] {
  const ends: DayEnd[] = [];
  const files = new Map<string, string>();
  let today = '';
  for (const [at, { hash, date, files: changed }] of commits.entries()) {
    if (date > today) today = date;
    for (const [file, id] of changed) {
      if (id === null) files.delete(file);
      else files.set(file, id);
    }
    const next = commits[at + 1];
    if (!next || next.date > today) ends.push({ date: today, hash, files: new Map(files) });
  }
  return ends;
}
