import type { Role } from '../handbook/model.ts';
import { siteDocument } from '../site/site-documents.ts';
import type { ExportedFile } from './exported-file.ts';

/** A document of Word for each of some roles of this project. */
export async function roleFiles(roles: readonly Role[]): Promise<ExportedFile[]> {
  const files: ExportedFile[] = [];
  // One after the other: each is held in memory as long as it is being written.
  for (const [path, role] of namedFiles(roles))
    files.push({ path, content: await siteDocument(role) });
  return files;
}

/** The roles by the names of their files: the roles' own, and where two would share one, with their ids. */
function namedFiles(roles: readonly Role[]): [string, Role][] {
  const byName = Map.groupBy(roles, fileName);
  return roles.map((role) => {
    const name = fileName(role);
    const isShared = (byName.get(name)?.length ?? 0) > 1;
    return [`${name}岗位说明书${isShared ? `（${role.id}）` : ''}.docx`, role];
  });
}

/** Without the signs that Windows allows in no file's name. */
function fileName({ name }: Role): string {
  return name.replace(/[\\/:*?"<>|]/g, '-');
}
