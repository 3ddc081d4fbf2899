import { runCheck } from '../src/check/run-check.ts';
import { siteRenderer } from '../src/diagrams/site-renderer.ts';

const result = runCheck(process.cwd(), process.argv.slice(2), siteRenderer);
const { findings, news, exitCode } = await result.finally(() => siteRenderer.close());
if (findings) console.error(findings);
if (news) console.log(news);
process.exitCode = exitCode;
