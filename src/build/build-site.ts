import { explainCrash } from '../check/explain-crash.ts';
import type { Environment } from '../check/tell-forge.ts';
import { beginBuild } from './begin-build.ts';
import { LAST_STANDS, type SiteBuild } from './site-build.ts';

/** Checks the project's content and builds its site. Whatever goes wrong is told, and nothing is thrown. */
export async function buildSite(environment: Environment): Promise<SiteBuild> {
  try {
    return await beginBuild(environment);
  } catch (error) {
    const findings = `${explainCrash(error, process.cwd(), '没有生成新网站')}\n${LAST_STANDS}`;
    return { faults: '', findings, news: '', annotations: [], handbook: null };
  }
}
