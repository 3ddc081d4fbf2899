import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isByComputer } from './by-computer.ts';

/** The true files of a project's `public` folder, by their paths from the project's folder (`public/…`). */
export function publicFiles(projectFolder: string): Set<string> {
  const files = new Set<string>();
  const walk = (folder: string) => {
    for (const entry of readdirSync(join(projectFolder, folder), { withFileTypes: true })) {
      const path = `${folder}/${entry.name}`;
      if (isByComputer(entry.name)) continue;
      if (entry.isDirectory()) walk(path);
      else if (entry.isFile()) files.add(path);
    }
  };
  if (lstatSync(join(projectFolder, 'public'), { throwIfNoEntry: false })?.isDirectory())
    walk('public');
  return files;
}
