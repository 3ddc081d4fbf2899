import { existsSync, readFileSync, writeSync } from 'node:fs';
import { runCheck } from '../../src/check/run-check.ts';
import { siteRenderer } from '../../src/diagrams/site-renderer.ts';
import { FAULTY } from '../../src/publish/stage-build.ts';

/** Checks, builds and verifies the handbook of this folder; what its author is to read goes to the fourth stream. */
async function build(): Promise<number> {
  const checked = await runCheck(process.cwd(), [], siteRenderer);
  if (checked.findings) tell(checked.findings);
  if (checked.exitCode) return FAULTY;
  // Most of the time that a refusal takes is the loading of programs: these are for content without errors.
  const { buildSite } = await import('../../src/build/build-site.ts');
  const { findings, handbook } = await buildSite();
  if (!handbook) {
    // The content is right, so this is for IT.
    console.error(findings);
    if (existsSync(LOG)) console.error(readFileSync(LOG, 'utf8'));
    return 1;
  }
  const { CONTENT_RULES } = await import('../../src/verify/content-rules.ts');
  const { verifySite } = await import('../../src/verify/verify-site.ts');
  const { report, passed } = await verifySite(handbook, 'dist', CONTENT_RULES);
  if (!passed) tell(report);
  return passed ? 0 : FAULTY;
}

function tell(text: string): void {
  writeSync(3, `${text}\n`);
}

/** In which a build leaves what nobody foresaw. */
const LOG = 'error.log';

try {
  process.exitCode = await build();
} finally {
  await siteRenderer.close();
}
