import { buildSite } from '../src/build/build-site.ts';
import { ALL_RULES } from '../src/verify/all-rules.ts';
import { verifySite } from '../src/verify/verify-site.ts';

const { findings, annotations, handbook } = await buildSite(process.env);
if (findings) console.error(findings);
for (const line of annotations) console.log(line);
const verified = handbook && (await verifySite(handbook, 'dist', ALL_RULES));
if (verified) console.log(verified.report);
if (!verified?.passed) process.exitCode = 1;
