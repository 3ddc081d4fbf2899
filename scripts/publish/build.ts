import { existsSync, readFileSync, writeSync } from 'node:fs';
import { buildSite } from '../../src/build/build-site.ts';
import { FAULTY } from '../../src/publish/stage-build.ts';

/** Checks, builds and verifies the handbook of this folder; what its author is to read goes to the fourth stream. */
async function build(): Promise<number> {
  const { faults, findings, handbook } = await buildSite();
  if (faults) tell(faults);
  if (!handbook && faults) return FAULTY;
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

process.exitCode = await build();
