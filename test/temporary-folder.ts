import { mkdirSync, mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoryFolder } from './memory-folder.ts';

/** Makes the one folder in which all temporary folders of a run stand; gives what removes it. */
export default function makeRunFolder(): () => Promise<void> {
  const folder = mkdtempSync(join(memoryFolder() ?? tmpdir(), 'handbook-tests-'));
  process.env[RUN_FOLDER] = folder;
  return () => rm(folder, { recursive: true, force: true, maxRetries: 5 });
}

/** A new, empty folder, removed when the run of the tests is over. Throws outside of a run. */
export function temporaryFolder(): string {
  return mkdtempSync(join(runFolder(), 'folder-'));
}

/** The folder of a name that all tests of a run share, removed as well. Throws outside of a run. */
export function folderOfAll(name: string): string {
  const folder = join(runFolder(), name);
  mkdirSync(folder, { recursive: true });
  return folder;
}

function runFolder(): string {
  const folder = process.env[RUN_FOLDER];
  if (!folder) throw new Error('temporary folders are for tests only');
  return folder;
}

const RUN_FOLDER = 'TEST_RUN_FOLDER';
