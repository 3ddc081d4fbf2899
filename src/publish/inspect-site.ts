import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/**
 * The files of a built site, as paths from its folder, after a look at it from outside: whatever ran in the
 * build, there is nothing but true files with plain names, and the pages that any site has. Throws where not.
 */
export function inspectSite(folder: string): string[] {
  const files: string[] = [];
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = relative(folder, join(entry.parentPath, entry.name));
    if (entry.isDirectory() && !entry.name.startsWith('.')) continue;
    if (!entry.isFile() || entry.name.startsWith('.'))
      throw new Error(`the built site holds ${path}, which is no plain file`);
    files.push(path.replaceAll('\\', '/'));
  }
  const missing = NEEDED.filter((path) => !files.includes(path));
  if (missing.length) throw new Error(`the built site lacks ${missing.join(', ')}`);
  return files;
}

const NEEDED = ['index.html', '404.html', 'handbook.json'];
