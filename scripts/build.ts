import { buildSite } from '../src/integrations/build-site.ts';

const { findings, annotations, handbook } = await buildSite(process.env);
if (findings) console.error(findings);
for (const line of annotations) console.log(line);
if (!handbook) process.exitCode = 1;
