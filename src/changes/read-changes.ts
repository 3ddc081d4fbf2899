import { engineKey } from '../cache/engine-key.ts';
import { createFileCache } from '../cache/file-cache.ts';
import { keepResults } from '../cache/kept-results.ts';
import { readLog } from '../git/git-log.ts';
import { readTexts } from '../git/git-texts.ts';
import { ownCommits, type Present } from '../git/own-commits.ts';
import { runGit } from '../git/run-git.ts';
import { type Timeline, timelineOf } from '../history/timeline.ts';
import { FOLDER, keptPieces } from './kept-pieces.ts';
import { pastVersions } from './past-versions.ts';
import { isTold } from './read-piece.ts';
import { type Unread, versionReadings } from './version-readings.ts';

/** What git tells of the content's past. */
export interface PastChanges {
  /** Null where the past is not known, or holds nothing yet. */
  readonly timeline: Timeline | null;
  readonly unread: readonly Unread[];
  /** Why the past is not known, in Chinese; empty where it is. */
  readonly reason: string;
  /** What git itself said of it, for those who keep the machine. */
  readonly gitSays: string;
}

/**
 * What changed in a project's content, day by day, as far as the first parents of its last commit go, or
 * to the commit that put it in place of another company's. Never throws: the reason why nothing is known
 * is told (no git, no repository, no commit, a shallow clone).
 */
export function readChanges(projectFolder: string, present: Present): PastChanges {
  try {
    const [isShallow = '', head = '', prefix = ''] = runGit(projectFolder, STATE)
      .toString()
      .split('\n');
    if (isShallow === 'true') return unknown('这是浅克隆，取不到完整的提交记录', '');
    const kept = keepResults<PastChanges>(createFileCache(FOLDER), engineKey());
    return kept.once('changes', [head, prefix, present], () => read(projectFolder, present));
  } catch (error) {
    const hasGit = !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
    const reason = hasGit ? '内容不在 Git 的仓库里，或者还没有提交过' : '没有安装 git';
    return unknown(reason, hasGit ? wordsOf(error) : '');
  }
}

function read(projectFolder: string, present: Present): PastChanges {
  const all = readLog(projectFolder, ['--first-parent', '-m', '--reverse', '--', 'content']);
  const versions = pastVersions(ownCommits(projectFolder, all, present).own);
  const files = versions.flatMap(({ files }) =>
    [...files].flatMap(([file, id]) => (isTold(file) ? [{ file, id }] : [])),
  );
  const pieces = keptPieces(files, (ids) => readTexts(projectFolder, ids));
  const { readings, unread } = versionReadings(versions, pieces);
  return { timeline: timelineOf(readings), unread, reason: '', gitSays: '' };
}

function unknown(reason: string, gitSays: string): PastChanges {
  return { timeline: null, unread: [], reason, gitSays };
}

function wordsOf(error: unknown): string {
  return error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
}

const STATE = ['rev-parse', '--is-shallow-repository', 'HEAD', '--show-prefix'];
