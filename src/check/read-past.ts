import type { Content } from '../handbook/content.ts';
import { dutyFiles } from '../handbook/duty-files.ts';
import { type Past, type PastCommit, recall } from '../handbook/past.ts';
import { type LoggedCommit, readLog } from './git-log.ts';
import { readTexts } from './git-texts.ts';
import { ownBeginning, type Step } from './own-beginning.ts';
import { readPastRole } from './read-past-role.ts';

/**
 * What git knows of the past of a project's duties, as far back as its history goes, or to the commit
 * that put the handbook of the present company in place of another's. Undefined where there is no
 * git, no repository or no commit, and where that is not committed yet.
 */
export function readPast(projectFolder: string, now: Content): Past | undefined {
  try {
    const all = readLog(projectFolder, [
      '--first-parent',
      '-m',
      '--reverse',
      '--',
      ...FOLDERS,
      ...LISTS,
      SETTINGS,
    ]);
    const settings = all.flatMap(({ files }) => files.get(SETTINGS) ?? []);
    const companies = readTexts(projectFolder, settings);
    const steps = all.map((commit) => toStep(commit, companies));
    const beginning = ownBeginning([...steps, presentStep(now, steps)]);
    const own = all.slice(beginning);
    const [first] = own;
    if (!first) return undefined;
    // What stood on branches only is on no straight way, but may have been read by somebody.
    const range = beginning ? `${first.hash}..HEAD` : 'HEAD';
    const aside = readLog(projectFolder, [
      '--full-history',
      '--no-merges',
      range,
      '--',
      ...FOLDERS,
    ]);
    const ids = [...own, ...aside].flatMap((commit) =>
      dutyFilesIn(commit).flatMap(([, id]) => id ?? []),
    );
    const texts = readTexts(projectFolder, ids);
    const roles = new Map([...texts].map(([id, text]) => [id, readPastRole(text)]));
    const toPast = (commit: LoggedCommit): PastCommit =>
      new Map(dutyFilesIn(commit).map(([file, id]) => [file, roles.get(id ?? '') ?? null]));
    const lists = own.flatMap(({ files }) =>
      [...files.keys()].filter((file) => LISTS.includes(file)),
    );
    return recall(own.map(toPast), roles.values(), lists);
  } catch {
    return undefined;
  }
}

function dutyFilesIn({ files }: LoggedCommit): [string, string | null][] {
  return [...files].filter(
    ([file]) => FOLDERS.some((folder) => file.startsWith(`${folder}/`)) && file.endsWith('.mdx'),
  );
}

function toStep(commit: LoggedCommit, companies: ReadonlyMap<string, string>): Step {
  const settings = companies.get(commit.files.get(SETTINGS) ?? '');
  return {
    company: settings === undefined ? undefined : companyIn(settings),
    files: new Map(dutyFilesIn(commit).map(([file, id]) => [file, id !== null])),
  };
}

/** The handbook as it stands, as if it were committed. */
function presentStep(content: Content, steps: readonly Step[]): Step {
  const gone = steps.flatMap(({ files }) =>
    [...files.keys()].map((file) => [file, false] as const),
  );
  const standing = dutyFiles(content).map(({ file }) => [file, true] as const);
  return {
    company: content.handbook.data.company || undefined,
    files: new Map([...gone, ...standing]),
  };
}

function companyIn(settings: string): string {
  const [, company = ''] = /^company:\s*(.*?)\s*$/mu.exec(settings) ?? [];
  return company.replace(/^(["'])(.*)\1$/, '$2');
}

/** Folders of the files in which duties stand. */
const FOLDERS = ['content/roles', 'content/common'];
/** Lists that nothing names: only the past tells that one is missing. */
const LISTS = ['content/sources.yaml', 'content/authority.yaml'];
const SETTINGS = 'content/handbook.yaml';
