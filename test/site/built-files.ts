import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, readSite, type SitePage } from '../../src/verify/built-site.ts';
import { buildTelling, copyProject } from '../build/build-copy.ts';
import { writeProject } from '../write-project.ts';

/** The site of other content than the sample's. */
export interface BuiltFiles {
  readonly dist: string;
  readonly pages: readonly SitePage[];
  /** What its build told of what it could not do. */
  readonly told: string;
}

/** Builds the site of a handbook's files, by their paths from the project, in an environment of its own. */
export async function builtFiles(
  files: ReadonlyMap<string, string>,
  env: Readonly<Record<string, string>> = {},
): Promise<BuiltFiles> {
  const copy = copyProject('handbook');
  rmSync(join(copy, 'content'), { recursive: true });
  writeProject(copy, files);
  const told = await buildTelling(copy, env);
  const dist = join(copy, 'dist');
  return { dist, pages: [...pagesOf(readSite(dist))], told };
}
