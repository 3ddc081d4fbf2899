import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findProgram } from './browser/find-program.ts';
import { temporaryFolder } from './temporary-folder.ts';

const program = findProgram('soffice');

/** Why no documents of Word are opened here; empty where LibreOffice opens them. */
export const missing = program ? '' : 'no soffice (LibreOffice) on the PATH';
if (missing) console.warn(`Word files are not opened: ${missing}`);

/** With a profile of the worker's own it waits for no other that runs. */
const PROFILE = `-env:UserInstallation=${pathToFileURL(temporaryFolder()).href}`;

/** Documents of Word as LibreOffice writes them in a format (`pdf`, or with its filter `docx:MS Word 2007 XML`). */
export function writtenByOffice(documents: readonly Uint8Array[], format: string): Buffer[] {
  const folder = temporaryFolder();
  const written = join(folder, 'written');
  mkdirSync(written);
  const files = documents.map((bytes, at) => {
    const file = join(folder, `${at}.docx`);
    writeFileSync(file, bytes);
    return file;
  });
  const args = [PROFILE, '--headless', '--convert-to', format, '--outdir', written, ...files];
  execFileSync(program ?? '', args, { stdio: 'pipe' });
  const [ending] = format.split(':');
  return files.map((_, at) => readFileSync(join(written, `${at}.${ending}`)));
}
