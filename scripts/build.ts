import { checkContent } from '../src/check-content.ts';
import { siteRenderer } from '../src/diagrams/site-renderer.ts';
import { formatProblems } from '../src/handbook/problem.ts';

try {
  // Loading Astro takes as long as drawing the first chart: both at once.
  const [{ build }, { handbook, problems }] = await Promise.all([
    import('astro'),
    checkContent(process.cwd(), siteRenderer),
  ]);
  if (problems.length) console.error(formatProblems(problems));
  if (handbook) await build({});
  else {
    console.error('内容有错误，没有生成新网站；原来的网站保持不变。');
    process.exitCode = 1;
  }
} finally {
  await siteRenderer.close();
}
