import { build } from 'astro';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import { formatProblems } from '../src/handbook/problem.ts';
import { readContent } from '../src/read-content.ts';

const { handbook, problems } = buildHandbook(readContent(process.cwd()));
if (problems.length) console.error(formatProblems(problems));
if (handbook) await build({});
else {
  console.error('内容有错误，没有生成新网站；原来的网站保持不变。');
  process.exitCode = 1;
}
