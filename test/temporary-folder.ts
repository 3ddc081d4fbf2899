import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes the one folder in which all temporary folders of a run stand; gives what removes it. */
export default function makeRunFolder(): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-tests-'));
  process.env[RUN_FOLDER] = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A new, empty folder, removed when the run of the tests is over. Throws outside of a run. */
export function temporaryFolder(): string {
  const folder = process.env[RUN_FOLDER];
  if (!folder) throw new Error('temporary folders are for tests only');
  return mkdtempSync(join(folder, 'folder-'));
}

const RUN_FOLDER = 'TEST_RUN_FOLDER';
