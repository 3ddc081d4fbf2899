import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Puts files in place of a project's `content/`, its guide kept. They are written beside it and take
 * its place at once; where that fails, the old content stands and the error is thrown.
 */
export function replaceContent(projectFolder: string, files: ReadonlyMap<string, string>): void {
  const content = join(projectFolder, 'content');
  const beside = mkdtempSync(join(projectFolder, '.init-'));
  const last = join(beside, 'last');
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text);
    }
    const guide = join(content, 'guide');
    if (existsSync(guide)) cpSync(guide, join(beside, 'content/guide'), { recursive: true });
    if (existsSync(content)) renameSync(content, last);
    renameSync(join(beside, 'content'), content);
  } catch (error) {
    if (existsSync(last)) renameSync(last, content);
    throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
