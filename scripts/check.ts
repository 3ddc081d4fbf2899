import { explainCrash } from '../src/check/explain-crash.ts';
import { runCheck } from '../src/check/run-check.ts';
import { siteRenderer } from '../src/diagrams/site-renderer.ts';

try {
  const args = process.argv.slice(2);
  const result = await runCheck(process.cwd(), args, siteRenderer, process.env);
  if (result.findings) console.error(result.findings);
  if (result.news) console.log(result.news);
  if (result.review) console.log(result.review);
  process.exitCode = result.exitCode;
} catch (error) {
  console.error(explainCrash(error, process.cwd(), '检查没有做完'));
  process.exitCode = 1;
} finally {
  await siteRenderer.close();
}
