import { buildSite } from '../src/integrations/build-site.ts';

const { findings, handbook } = await buildSite();
if (findings) console.error(findings);
if (!handbook) process.exitCode = 1;
