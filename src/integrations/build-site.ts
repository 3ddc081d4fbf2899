import { checkFences } from '../diagrams/check-fences.ts';
import { siteRenderer } from '../diagrams/site-renderer.ts';
import { buildHandbook } from '../handbook/build-handbook.ts';
import type { Handbook } from '../handbook/model.ts';
import { formatProblems, hasErrors } from '../handbook/problem.ts';
import { siteContent } from '../site/site-content.ts';

/** What a build has to say, and the handbook it built; null where the last site still stands. */
export interface SiteBuild {
  readonly findings: string;
  readonly handbook: Handbook | null;
}

/** Checks the project's content and builds its site. Throws what Astro reports of a sound content. */
export async function buildSite(): Promise<SiteBuild> {
  const content = siteContent();
  const { handbook, problems } = buildHandbook(content);
  // Charts are checked while Astro builds. A faulty one fails both, and the last site stands.
  const [fences, site] = await Promise.allSettled([
    checkFences(content, siteRenderer),
    handbook && import('astro').then(({ build }) => build({})),
  ]);
  await siteRenderer.close();
  if (fences.status === 'rejected') throw fences.reason;
  const all = [...problems, ...fences.value];
  const findings = all.length ? [formatProblems(all)] : [];
  if (hasErrors(all)) {
    const refused = '内容有错误，没有生成新网站；原来的网站保持不变。';
    return { findings: [...findings, refused].join('\n'), handbook: null };
  }
  if (site.status === 'rejected') throw site.reason;
  return { findings: findings.join('\n'), handbook };
}
