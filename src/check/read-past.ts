import type { LoggedCommit } from '../git/git-log.ts';
import { readLog } from '../git/git-log.ts';
import { readTexts } from '../git/git-texts.ts';
import { DUTY_FOLDERS, dutyFilesIn, ownCommits, presentOf, SETTINGS } from '../git/own-commits.ts';
import type { Content } from '../handbook/content.ts';
import { dutyFiles } from '../handbook/duty-files.ts';
import { holderNames } from '../handbook/holder-names.ts';
import { type Past, type PastCommit, recall } from '../handbook/past.ts';
import { type FileVersion, fileVersions } from './file-versions.ts';
import { type PastMatter, readPastRole } from './read-past-role.ts';
import { HOMES, type KeptFiles, MOST, readPastThings } from './read-past-things.ts';
import { readStood } from './read-stood.ts';

/**
 * What git knows of the past of a project's content, as far back as its history goes, or to the commit
 * that put the handbook of the present company in place of another's. Undefined where there is no
 * git, no repository or no commit, and where that is not committed yet.
 */
export function readPast(projectFolder: string, now: Content): Past | undefined {
  try {
    const all = readLog(projectFolder, ['--first-parent', '-m', '--reverse', '--', ...PATHS]);
    const { own, isCut } = ownCommits(projectFolder, all, presentOf(now));
    const [first] = own;
    if (!first) return undefined;
    // What stood on branches only is on no straight way, but may have been read by somebody.
    const range = isCut ? `${first.hash}..HEAD` : 'HEAD';
    const aside = readLog(projectFolder, [
      '--full-history',
      '--no-merges',
      range,
      '--',
      ...DUTY_FOLDERS,
    ]);
    const dutyIds = [...own, ...aside].flatMap((commit) =>
      dutyFilesIn(commit).flatMap(([, id]) => id ?? []),
    );
    const versions = fileVersions(own);
    const ids = new Set([...dutyIds, ...lastIds(versions)]);
    const texts = readTexts(projectFolder, ids, now.texts.values());
    const known = presentMatter(now);
    const roles = new Map(
      [...new Set(dutyIds)].flatMap((id) => {
        const text = texts.get(id);
        return text === undefined ? [] : [[id, readPastRole(text, known.get(text))] as const];
      }),
    );
    const toPast = (commit: LoggedCommit): PastCommit =>
      new Map(dutyFilesIn(commit).map(([file, id]) => [file, roles.get(id ?? '') ?? null]));
    const lists = own.flatMap(({ files }) =>
      [...files.keys()].filter((file) => LISTS.includes(file)),
    );
    const kept: KeptFiles = {
      versions,
      textOf: (id) => texts.get(id) ?? '',
      numbersOf: (id) => roles.get(id)?.duties.map(({ number }) => number) ?? [],
    };
    const past = {
      ...recall(own.map(toPast), roles.values(), lists),
      things: readPastThings(kept, now),
    };
    return { ...past, stood: readStood(kept, { ...now, past }) };
  } catch {
    return undefined;
  }
}

/** The ids of the texts of every file, but for versions that are long past. */
function lastIds(versions: ReadonlyMap<string, readonly FileVersion[]>): string[] {
  return [...versions.values()].flatMap((own) => own.slice(-MOST).flatMap(({ id }) => id ?? []));
}

/** What stands in the front matter of files as they are today, by their texts: most were never changed. */
function presentMatter(now: Content): Map<string, PastMatter> {
  const doubtful = new Set(now.problems.map(({ file }) => file));
  const sure = dutyFiles(now).filter(({ file }) => !doubtful.has(file));
  return new Map(
    sure.flatMap(({ file, data }) => {
      const text = now.texts.get(file);
      const holder = 'holder' in data ? data.holder : undefined;
      return text ? [[text, { retired: data.retired, holders: holderNames(holder) }]] : [];
    }),
  );
}

/** Lists that nothing names: only the past tells that one is missing. */
const LISTS = ['content/sources.yaml', 'content/authority.yaml'];
const PATHS = [...HOMES.map(([, home]) => home), ...LISTS, SETTINGS];
