import { buildSite } from '../src/integrations/build-site.ts';
import { ALL_RULES } from '../src/verify/all-rules.ts';
import { verifySite } from '../src/verify/verify-site.ts';

const { findings, handbook } = await buildSite();
if (findings) console.error(findings);
const verified = handbook && (await verifySite(handbook, 'dist', ALL_RULES));
if (verified) console.log(verified.report);
if (!verified?.passed) process.exitCode = 1;
