import type { Content } from '../handbook/content.ts';
import { dutyFiles } from '../handbook/duty-files.ts';
import type { LoggedCommit } from './git-log.ts';
import { readTexts } from './git-texts.ts';
import { ownBeginning, type Step } from './own-beginning.ts';

/** Folders of the files in which duties stand. */
export const DUTY_FOLDERS = ['content/roles', 'content/common'];
/** The file that names the company. */
export const SETTINGS = 'content/handbook.yaml';

/** The handbook as it stands, as if it were committed: its company, and its files of duties. */
export interface Present {
  readonly company: string;
  readonly files: readonly string[];
}

/** The same of content that was read. */
export function presentOf(content: Content): Present {
  return {
    company: content.handbook.data.company,
    files: dutyFiles(content).map(({ file }) => file),
  };
}

/**
 * Of commits, earliest first, those of the handbook of the present company: from the one on that put it
 * in place of another's. None where that is not committed yet. `isCut` says whether others were before.
 * Throws as `runGit` does.
 */
export function ownCommits(
  folder: string,
  commits: readonly LoggedCommit[],
  present: Present,
): { readonly own: readonly LoggedCommit[]; readonly isCut: boolean } {
  const settings = commits.flatMap(({ files }) => files.get(SETTINGS) ?? []);
  const companies = readTexts(folder, settings);
  const steps = commits.map((commit) => toStep(commit, companies));
  const beginning = ownBeginning([...steps, presentStep(present, steps)]);
  return { own: commits.slice(beginning), isCut: beginning > 0 };
}

/** The files of duties that a commit changed, with the ids of their texts. */
export function dutyFilesIn({ files }: LoggedCommit): [file: string, id: string | null][] {
  return [...files].filter(
    ([file]) =>
      DUTY_FOLDERS.some((folder) => file.startsWith(`${folder}/`)) && file.endsWith('.mdx'),
  );
}

function toStep(commit: LoggedCommit, companies: ReadonlyMap<string, string>): Step {
  const settings = companies.get(commit.files.get(SETTINGS) ?? '');
  return {
    company: settings === undefined ? undefined : companyIn(settings),
    files: new Map(dutyFilesIn(commit).map(([file, id]) => [file, id !== null])),
  };
}

function presentStep({ company, files }: Present, steps: readonly Step[]): Step {
  const gone = steps.flatMap((step) =>
    [...step.files.keys()].map((file) => [file, false] as const),
  );
  const standing = files.map((file) => [file, true] as const);
  return { company: company || undefined, files: new Map([...gone, ...standing]) };
}

function companyIn(settings: string): string {
  const [, company = ''] = /^company:(.*)$/mu.exec(settings) ?? [];
  return company.trim().replace(/^(["'])(.*)\1$/, '$2');
}
