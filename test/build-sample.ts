import { join } from 'node:path';
import { unpackBrowser } from '../src/verify/launch-browser.ts';
import { build, copyProject } from './build/build-copy.ts';
import { commitSamplePast } from './sample-past.ts';

/** Builds the sample, with a past of its own, once for all tests of a run, and unpacks the browser that looks at it. */
export default async function buildSample(): Promise<void> {
  await unpackBrowser();
  const copy = copyProject('sample', commitSamplePast);
  process.env['SAMPLE_SITE'] = join(await build(copy), '/');
}
