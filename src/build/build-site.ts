import { explainCrash } from '../check/explain-crash.ts';
import type { Environment } from '../check/tell-forge.ts';
import { LAST_STANDS, type SiteBuild } from './site-build.ts';
import { type Bundling, siteBundle } from './site-bundle.ts';

/** Checks the project's content and builds its site. Whatever goes wrong is told, and nothing is thrown. */
export async function buildSite(environment: Environment = {}): Promise<SiteBuild> {
  let bundling: Bundling | undefined;
  try {
    // What takes longest begins before the rest of the program is loaded.
    bundling = siteBundle();
    const { checkAndBuild } = await import('./check-and-build.ts');
    return await checkAndBuild(bundling.folder, environment);
  } catch (error) {
    const findings = `${explainCrash(error, process.cwd(), '没有生成新网站')}\n${LAST_STANDS}`;
    return { faults: '', findings, news: '', annotations: [], handbook: null };
  } finally {
    bundling?.leave();
  }
}
