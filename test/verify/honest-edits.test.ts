import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { formatProblems } from '../../src/handbook/format-problems.ts';
import { hasErrors } from '../../src/handbook/problem.ts';
import { CONTENT_RULES } from '../../src/verify/content-rules.ts';
import { unfoundDuties } from '../../src/verify/unfound-duties.ts';
import { verifySite } from '../../src/verify/verify-site.ts';
import { build, copyProject } from '../build/build-copy.ts';
import { SAMPLE } from '../sample.ts';
import { searchContext } from '../search/handbook-search.ts';
import { writeProject } from '../write-project.ts';
import { type Files, HONEST_EDITS } from './honest-edits.ts';
import { hospital, oneRoleShop } from './other-handbooks.ts';

/** Edits whose site is built for real: they once broke a page, a link or a title. */
const BUILT = [
  'adds a front-line role',
  'sets site, base and the address for editing',
  'writes aligned columns, boxes to tick and a mail address',
].map((wanted) => HONEST_EDITS.find(([name]) => name === wanted) ?? missing(wanted));
const OTHERS: [string, Files][] = [
  ['a shop of one department and one role', oneRoleShop()],
  ['a hospital', hospital()],
];

const copy = copyProject('edited');

test('there are at least thirty honest edits', () => {
  expect(HONEST_EDITS.length).toBeGreaterThanOrEqual(30);
});

test.each(HONEST_EDITS)(
  'HR %s, and the content is sound, with every duty found by its own sentence',
  async (_, edit) => {
    const handbook = handbookOf(edited(edit));
    expect(await unfoundDuties(handbook, searchContext(handbook))).toEqual([]);
  },
);

test.each(BUILT)('HR %s, and the site that is built of it passes', async (_, edit) => {
  expect(await reportOf(edited(edit))).toMatch(/^网站核验通过：/);
});

test.each(OTHERS)('%s passes as well', async (_, files) => {
  expect(await reportOf(files)).toMatch(/^网站核验通过：/);
});

function missing(wanted: string): never {
  throw new Error(`no honest edit ${wanted}`);
}

function edited(edit: (files: Files) => void): Files {
  const root = join(SAMPLE, 'content');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' });
  const files: Files = new Map(
    paths
      .filter((path) => /\.\w+$/.test(path))
      .map((path) => [`content/${path}`, readFileSync(join(root, path), 'utf8')]),
  );
  edit(files);
  return files;
}

function handbookOf(files: Files) {
  const { handbook, problems } = buildHandbook(parseContent(new Map([...files].toSorted())));
  if (hasErrors(problems) || !handbook) throw new Error(formatProblems(problems));
  return handbook;
}

async function reportOf(files: Files): Promise<string> {
  rmSync(join(copy, 'content'), { recursive: true });
  writeProject(copy, files);
  const site = await build(copy);
  return (await verifySite(handbookOf(files), site, CONTENT_RULES)).report;
}
