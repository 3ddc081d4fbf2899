import type { Environment } from '../check/tell-forge.ts';
import type { SiteBuild } from './site-build.ts';
import { type Bundling, siteBundle } from './site-bundle.ts';

/** Checks the project's content and builds its site. Throws what nobody foresaw; the last site stands then. */
export async function beginBuild(environment: Environment): Promise<SiteBuild> {
  let bundling: Bundling | undefined;
  try {
    // What takes longest begins before the rest of the program is loaded.
    bundling = siteBundle();
    const { checkAndBuild } = await import('./check-and-build.ts');
    return await checkAndBuild(bundling.folder, environment);
  } finally {
    bundling?.leave();
  }
}
