import { buildHandbook } from '../src/handbook/build-handbook.ts';
import { formatProblems } from '../src/handbook/problem.ts';
import { readContent } from '../src/read-content.ts';

const { handbook, problems } = buildHandbook(readContent(process.cwd()));
if (problems.length) console.error(formatProblems(problems));
if (!handbook) process.exitCode = 1;
