import type { ContentFolder } from '../content/read-folder.ts';
import type { Meanwhile } from '../content/read-together.ts';
import { type BuiltHandbook, buildHandbook } from '../handbook/build-handbook.ts';
import type { Content } from '../handbook/content.ts';
import { placeProblems } from '../handbook/place-problems.ts';
import { byPlace, ofKind } from '../handbook/problem.ts';
import { formerHolders } from './former-holders.ts';
import { tellRestore } from './tell-restore.ts';
import { withPast } from './with-past.ts';

/** A project's content as it was read, and all there is to say of it but of its charts. */
export interface JudgedProject {
  readonly folder: ContentFolder;
  readonly content: Content;
  readonly built: BuiltHandbook;
}

/** Judges the content of a project's folder by every rule, with what git remembers; charts are left out. */
export function judgeProject(
  projectFolder: string,
  folder: ContentFolder,
  meanwhile: Meanwhile = {},
): JudgedProject {
  const content = withPast(projectFolder, folder, meanwhile);
  const { handbook, problems } = buildHandbook(content);
  const former = ofKind('former-holder', formerHolders(folder.texts, content));
  const all = [...problems, ...placeProblems(former, folder.texts)].toSorted(byPlace);
  return { folder, content, built: { handbook, problems: tellRestore(projectFolder, all) } };
}
