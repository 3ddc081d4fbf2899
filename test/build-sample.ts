import { join } from 'node:path';
import { unpackBrowser } from '../src/verify/launch-browser.ts';
import { build, copyProject } from './build/build-copy.ts';
import { commitSamplePast } from './sample-past.ts';

/**
 * Builds the sample, with a past of its own, once for all tests of a run, and unpacks the browser that looks at it.
 * Nothing is kept from before, and the folder, time zone and locale are odd: `build/same-build.test.ts`.
 */
export default async function buildSample(): Promise<void> {
  await unpackBrowser();
  const copy = copyProject('样本 sample', commitSamplePast);
  const somewhere = { TZ: 'America/St_Johns', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
  process.env['SAMPLE_SITE'] = join(await build(copy, somewhere), '/');
}
