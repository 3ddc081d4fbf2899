import { build } from 'astro';
import { checkContent } from '../src/check-content.ts';
import { siteRenderer } from '../src/diagrams/site-renderer.ts';
import { formatProblems } from '../src/handbook/problem.ts';

try {
  const { handbook, problems } = await checkContent(process.cwd(), siteRenderer);
  if (problems.length) console.error(formatProblems(problems));
  if (handbook) await build({});
  else {
    console.error('内容有错误，没有生成新网站；原来的网站保持不变。');
    process.exitCode = 1;
  }
} finally {
  await siteRenderer.close();
}
