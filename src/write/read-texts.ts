import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFolder } from '../content/read-content.ts';
import { readFolder } from '../content/read-folder.ts';
import { buildHandbook } from '../handbook/build-handbook.ts';
import type { Content } from '../handbook/content.ts';
import type { PlacedProblem } from '../handbook/problem.ts';

/** The content of a project with its texts to the byte. */
export interface ProjectTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly content: Content;
  /** What refuses it, if anything does. */
  readonly errors: readonly PlacedProblem[];
}

/** Reads the content of a project, byte order marks and line ends as they are. */
export function readTexts(projectFolder: string): ProjectTexts {
  const folder = readFolder(projectFolder);
  const texts = [...folder.texts.keys()].map((file): [string, string] => [
    file,
    readFileSync(join(projectFolder, file), 'utf8'),
  ]);
  const content = parseFolder(folder);
  return { texts: new Map(texts), content, errors: errorsOf(content) };
}

/** The errors of a content, without the charts. */
export function errorsOf(content: Content): PlacedProblem[] {
  return buildHandbook(content).problems.filter(({ severity }) => severity === 'error');
}
