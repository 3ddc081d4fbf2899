import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** The paths of all plain files of a site from its folder, with `/` between folders. */
export function plainFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(site, join(parentPath, name)).replaceAll('\\', '/'));
}
