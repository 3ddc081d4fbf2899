import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseContent } from '../../src/content/parse-content.ts';
import { rememberingReader } from '../../src/content/remembered-reading.ts';
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

/** Edits that once broke a page, a link or a title: the site of all of them together is built for real. */
const BUILT = [
  'adds a front-line role',
  'sets site, base and the address for editing',
  'writes aligned columns, boxes to tick and a mail address',
].map((wanted) => HONEST_EDITS.find(([name]) => name === wanted) ?? missing(wanted));

// Every edit leaves most files as they were.
const reader = rememberingReader();

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

test('the site that is built of those that once broke one passes', async () => {
  const files = edited((all) => {
    for (const [, edit] of BUILT) edit(all);
  });
  const copy = copyProject('edited');
  rmSync(join(copy, 'content'), { recursive: true });
  writeProject(copy, files);
  const site = await build(copy);
  const { report } = await verifySite(handbookOf(files), site, CONTENT_RULES);
  expect(report).toMatch(/^网站核验通过：/);
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
  const { handbook, problems } = buildHandbook(
    parseContent(new Map([...files].toSorted()), reader),
  );
  if (hasErrors(problems) || !handbook) throw new Error(formatProblems(problems));
  return handbook;
}
