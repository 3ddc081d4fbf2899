import { buildSite } from '../src/build/build-site.ts';

const { findings, news, annotations, handbook } = await buildSite(process.env);
if (findings) console.error(findings);
for (const line of annotations) console.log(line);
if (news) console.log(news);
if (!handbook) process.exitCode = 1;
