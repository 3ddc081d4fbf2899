import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import { QUICK_RULES } from '../../src/verify/quick-rules.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { build, copyProject } from '../build/build-copy.ts';
import { type Company, company as companies, companyFiles } from '../generated-company.ts';
import { writeProject } from '../write-project.ts';
import { hospitalOfWards } from './hospital-of-wards.ts';

/** A company with parts in parts and namesakes, the same in every run. */
const GENERATED = fc.sample(companies.filter(isDeep), { numRuns: 1, seed: 12 });
const SITES: [string, ReadonlyMap<string, string>][] = [
  ['a hospital of twelve wards', hospitalOfWards()],
  ...GENERATED.map((company, i): [string, ReadonlyMap<string, string>] => [
    `generated company ${i + 1}`,
    companyFiles(company),
  ]),
];

const copy = copyProject('generated');

test.each(SITES)('the site that is built of %s passes', async (_, files) => {
  const { handbook, problems } = buildHandbook(parseContent(files));
  if (!handbook) throw new Error(formatProblems(problems));
  rmSync(join(copy, 'content'), { recursive: true });
  writeProject(copy, files);
  const { report } = await verifySite(handbook, await build(copy), QUICK_RULES);
  expect(report).toMatch(/^网站核验通过：/);
});

function isDeep({ hasBoard, departments, roles }: Company): boolean {
  const isBelow = (at: number | null | undefined) =>
    typeof at === 'number' && departments[at]?.parent !== null;
  const titles = roles.map(({ title }) => title);
  return (
    departments.some(({ parent }) => isBelow(parent)) &&
    new Set(titles).size < titles.length &&
    !hasBoard &&
    roles.every(({ duties }) => duties.every(({ bank }) => !bank))
  );
}
