import { writeSync } from 'node:fs';
import { inspect } from 'node:util';
import { beginBuild } from '../../src/build/begin-build.ts';
import { FAULTY } from '../../src/publish/stage-build.ts';

/** Checks, builds and verifies the handbook of this folder; what its author is to read goes to the fourth stream. */
async function build(): Promise<number> {
  const { faults, handbook } = await beginBuild({});
  if (faults) tell(faults);
  if (!handbook) return FAULTY;
  const { CONTENT_RULES } = await import('../../src/verify/content-rules.ts');
  const { verifySite } = await import('../../src/verify/verify-site.ts');
  const { report, passed } = await verifySite(handbook, 'dist', CONTENT_RULES);
  if (!passed) tell(report);
  return passed ? 0 : FAULTY;
}

function tell(text: string): void {
  writeSync(3, `${text}\n`);
}

try {
  process.exitCode = await build();
} catch (error) {
  // The content is right, so this is for IT, who gets a number of it from whoever began the build.
  console.error(inspect(error, { depth: 5 }));
  process.exitCode = 1;
}
