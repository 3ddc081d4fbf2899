import { type Environment, tellForge } from '../check/tell-forge.ts';
import { withCharts } from '../check/with-charts.ts';
import { drawAhead } from '../diagrams/draw-ahead.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import { formatProblems } from '../handbook/format-problems.ts';
import type { Handbook } from '../handbook/model.ts';
import { firstCompiler } from '../site/first-compiler.ts';
import { siteFolder, siteProject } from '../site/site-content.ts';
import { replaceSite } from './replace-site.ts';
import { LAST_STANDS, type SiteBuild } from './site-build.ts';

/** Checks the project's content and builds its site with the code of its pages. Throws what nobody foresaw. */
export async function checkAndBuild(
  bundle: Promise<string>,
  environment: Environment,
): Promise<SiteBuild> {
  try {
    drawAhead(siteFolder().texts.values(), siteRenderer);
    return await judgeAndMake(bundle, environment);
  } finally {
    await siteRenderer.close();
  }
}

async function judgeAndMake(bundle: Promise<string>, environment: Environment): Promise<SiteBuild> {
  const project = siteProject(await firstCompiler());
  const { handbook } = project.built;
  // Charts are checked while the site is made beside the last one, which stands where anything fails.
  const [checked, site] = await Promise.allSettled([
    withCharts(project, siteRenderer),
    handbook && make(handbook, bundle),
  ]);
  if (checked.status === 'rejected') throw checked.reason;
  const { problems } = checked.value;
  const faults = problems.length ? formatProblems(problems) : '';
  const here = process.cwd();
  const annotations = tellForge(problems, { here, folder: here }, environment);
  if (!checked.value.handbook) {
    const findings = `${faults}\n内容有错误，没有生成新网站；${LAST_STANDS}`;
    return { faults, findings, news: '', annotations, handbook: null };
  }
  if (site.status === 'rejected') throw site.reason;
  replaceSite(DRAFT, SITE);
  return { faults, findings: faults, news: site.value ?? '', annotations, handbook };
}

/** Who is refused waits for no program that only makes sites. */
async function make(handbook: Handbook, bundle: Promise<string>): Promise<string> {
  const { makeSite } = await import('./make-site.ts');
  // A server builds in a folder of its own, beside the site that readers see.
  const last = process.env['HANDBOOK_LAST'] ?? SITE;
  return makeSite(handbook, { folder: DRAFT, last }, bundle);
}

const DRAFT = '.build';
const SITE = 'dist';
