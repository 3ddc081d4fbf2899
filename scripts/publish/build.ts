import { writeSync } from 'node:fs';
import { runCheck } from '../../src/check/run-check.ts';
import { siteRenderer } from '../../src/diagrams/site-renderer.ts';
import { buildSite } from '../../src/integrations/build-site.ts';
import { FAULTY } from '../../src/publish/stage-build.ts';
import { QUICK_RULES } from '../../src/verify/all-rules.ts';
import { verifySite } from '../../src/verify/verify-site.ts';

/** Checks, builds and verifies the handbook of this folder; what its author is to read goes to the fourth stream. */
async function build(): Promise<number> {
  const checked = await runCheck(process.cwd(), [], siteRenderer);
  if (checked.findings) tell(checked.findings);
  if (checked.exitCode) return FAULTY;
  const { findings, handbook } = await buildSite();
  if (!handbook) {
    tell(findings);
    return FAULTY;
  }
  const { report, passed } = await verifySite(handbook, 'dist', QUICK_RULES);
  if (!passed) tell(report);
  return passed ? 0 : FAULTY;
}

function tell(text: string): void {
  writeSync(3, `${text}\n`);
}

try {
  process.exitCode = await build();
} finally {
  await siteRenderer.close();
}
