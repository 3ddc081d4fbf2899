import { beforeAll, describe, expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import { QUICK_RULES } from '../../src/verify/quick-rules.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { hospital } from '../verify/other-handbooks.ts';
import { type BuiltFiles, builtFiles } from './built-files.ts';
import { COMMON_DUTIES, describeCommonDuties } from './common-duties.ts';
import { describeMeasures, MEASURES, METRICS } from './measures.ts';

const NURSE = 'content/roles/nurse-0.mdx';
const files = new Map([...hospital(), ...COMMON_DUTIES, ['content/metrics.yaml', METRICS]]);
files.set(NURSE, (files.get(NURSE) ?? '') + MEASURES.join('\n'));
let site: BuiltFiles;

beforeAll(async () => {
  site = await builtFiles(files);
});

test('the site of a hospital holds all that the site of any handbook must hold', async () => {
  const { handbook, problems } = buildHandbook(parseContent(files));
  if (!handbook) throw new Error(formatProblems(problems));
  const { report } = await verifySite(handbook, site.dist, QUICK_RULES);
  expect(report).toMatch(/^网站核验通过：/);
});

describe('duties that many roles have in common', () => describeCommonDuties(() => site));
describe('what a role is measured by', () => describeMeasures(() => site));
