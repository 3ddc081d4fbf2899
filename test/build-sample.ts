import { join } from 'node:path';
import { unpackBrowser } from '../src/verify/launch-browser.ts';
import { build, copyProject } from './build/build-copy.ts';

/** Builds the sample once for all tests of a run, and unpacks the browser that looks at it. */
export default async function buildSample(): Promise<void> {
  await unpackBrowser();
  process.env['SAMPLE_SITE'] = join(await build(copyProject('sample')), '/');
}
