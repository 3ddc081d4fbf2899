import { checkFences } from '../src/diagrams/check-fences.ts';
import { siteRenderer } from '../src/diagrams/site-renderer.ts';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import { formatProblems, hasErrors } from '../src/handbook/problem.ts';
import { siteContent } from '../src/site/site-content.ts';

const { handbook, problems } = buildHandbook(siteContent);
// Charts are checked while Astro builds. A faulty one fails both, and the last site stands.
const [fences, site] = await Promise.allSettled([
  checkFences(siteContent, siteRenderer),
  handbook && import('astro').then(({ build }) => build({})),
]);
await siteRenderer.close();
if (fences.status === 'rejected') throw fences.reason;
const all = [...problems, ...fences.value];
if (all.length) console.error(formatProblems(all));
if (hasErrors(all)) {
  console.error('内容有错误，没有生成新网站；原来的网站保持不变。');
  process.exitCode = 1;
} else if (site.status === 'rejected') throw site.reason;
