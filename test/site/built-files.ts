import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pagesOf, readSite, type SitePage } from '../../src/verify/built-site.ts';
import { build, copyProject } from '../build/build-copy.ts';
import { writeProject } from '../write-project.ts';

/** The site of other content than the sample's. */
export interface BuiltFiles {
  readonly dist: string;
  readonly pages: readonly SitePage[];
}

/** Builds the site of a handbook's files, by their paths from the project. */
export async function builtFiles(files: ReadonlyMap<string, string>): Promise<BuiltFiles> {
  const copy = copyProject('handbook');
  rmSync(join(copy, 'content'), { recursive: true });
  writeProject(copy, files);
  const dist = await build(copy);
  return { dist, pages: [...pagesOf(readSite(dist))] };
}
