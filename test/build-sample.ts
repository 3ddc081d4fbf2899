import { join } from 'node:path';
import { build, copyProject } from './build/build-copy.ts';

/** Builds the sample once for all tests of a run, in a temporary folder; gives what removes it. */
export default async function buildSample(): Promise<() => void> {
  const copy = copyProject('sample');
  await build(copy).catch((error) => {
    copy.remove();
    throw error;
  });
  process.env['SAMPLE_SITE'] = join(copy.folder, 'dist/');
  return copy.remove;
}
