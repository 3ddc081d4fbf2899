import { explainCrash } from '../check/explain-crash.ts';
import { type Environment, tellForge } from '../check/tell-forge.ts';
import { checkFences } from '../diagrams/check-fences.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import type { Handbook } from '../handbook/model.ts';
import { formatProblems, hasErrors } from '../handbook/problem.ts';
import { siteBuilt, siteContent } from '../site/site-content.ts';
import { makeSite } from './make-site.ts';
import { replaceSite } from './replace-site.ts';

/** What a build has to say, and the handbook it built; null where the last site still stands. */
export interface SiteBuild {
  readonly findings: string;
  readonly news: string;
  /** Lines for stdout by which a forge shows the same at the lines of a change. */
  readonly annotations: readonly string[];
  readonly handbook: Handbook | null;
}

/** Checks the project's content and builds its site. Whatever goes wrong is told, and nothing is thrown. */
export async function buildSite(environment: Environment = {}): Promise<SiteBuild> {
  try {
    return await checkAndBuild(environment);
  } catch (error) {
    const findings = `${explainCrash(error, process.cwd(), '没有生成新网站')}\n${LAST_STANDS}`;
    return { findings, news: '', annotations: [], handbook: null };
  }
}

async function checkAndBuild(environment: Environment): Promise<SiteBuild> {
  const content = siteContent();
  const { handbook, problems } = siteBuilt();
  // Charts are checked while the site is made beside the last one, which stands where anything fails.
  const [fences, site] = await Promise.allSettled([
    checkFences(content, siteRenderer),
    handbook && makeSite(handbook, DRAFT),
  ]);
  await siteRenderer.close();
  if (fences.status === 'rejected') throw fences.reason;
  const all = [...problems, ...fences.value];
  const findings = all.length ? [formatProblems(all)] : [];
  const here = process.cwd();
  const annotations = tellForge(all, { here, folder: here }, environment);
  if (hasErrors(all)) {
    const refused = `内容有错误，没有生成新网站；${LAST_STANDS}`;
    const told = [...findings, refused].join('\n');
    return { findings: told, news: '', annotations, handbook: null };
  }
  if (site.status === 'rejected') throw site.reason;
  await replaceSite(DRAFT, 'dist');
  return { findings: findings.join('\n'), news: site.value ?? '', annotations, handbook };
}

const DRAFT = '.build';

const LAST_STANDS = '原来的网站保持不变。';
