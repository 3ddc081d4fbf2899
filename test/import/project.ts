import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyHandbook } from '../../src/init/empty-handbook.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { writeProject } from '../write-project.ts';

/** The folder of a project with an empty handbook: its departments, and 董事长 at the top. */
export function emptyProject(departments: readonly string[]): string {
  const folder = temporaryFolder();
  const answers = { company: '某院', departments: [...departments], top: '董事长' };
  writeProject(folder, emptyHandbook(answers));
  return folder;
}

/** The texts of a project's role files, by their names without ending. */
export function rolesIn(folder: string): Record<string, string> {
  const roles = join(folder, 'content/roles');
  return Object.fromEntries(
    readdirSync(roles).map((name) => [
      name.replace('.mdx', ''),
      readFileSync(join(roles, name), 'utf8'),
    ]),
  );
}
