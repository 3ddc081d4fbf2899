import { explainCrash } from '../src/check/explain-crash.ts';
import { siteRenderer } from '../src/diagrams/site-renderer.ts';
import { runExport } from '../src/hand-out/run-export.ts';

try {
  const { said, exitCode } = await runExport(process.cwd(), process.argv.slice(2));
  process.exitCode = exitCode;
  (exitCode ? console.error : console.log)(said);
} catch (error) {
  console.error(explainCrash(error, process.cwd(), '没有导出'));
  process.exitCode = 1;
} finally {
  await siteRenderer.close();
}
