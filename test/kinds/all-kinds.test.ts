import { afterAll, describe, expect, it } from 'vitest';
import { formerHolders } from '../../src/check/former-holders.ts';
import { withCharts } from '../../src/check/with-charts.ts';
import { parseContent } from '../../src/content/parse-content.ts';
import { siteRenderer } from '../../src/diagrams/site-renderer.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { ALL_KINDS } from '../../src/kinds/all-kinds.ts';
import { KINDS_OF_REVIEW } from '../../src/kinds/review-kinds.ts';
import { soundReader } from '../fuzz/sound-reader.ts';
import { HOSPITAL, HOSPITAL_PAST } from './hospital.ts';
import { withExample } from './with-example.ts';

afterAll(() => siteRenderer.close());

// An example changes a file or two of the handbook.
const reader = soundReader(HOSPITAL);

/** Kinds of what no lines can show: bytes, absent files and characters that nobody sees. */
const WITHOUT_EXAMPLE = [
  'wrong-encoding',
  'unreadable-file',
  'missing-file',
  'copied-file',
  'hidden-characters',
];

/** What the review asks is shown in `review/kinds.test.ts`. */
const kinds = Object.entries(ALL_KINDS)
  .filter(([name]) => !(name in KINDS_OF_REVIEW))
  .map(([name, { example }]) => ({ name, example }));

describe('the examples of the kinds', () => {
  it('stand in a handbook of which there is nothing to say', async () => {
    expect(await kindsIn(HOSPITAL)).toEqual([]);
  });

  it('are absent only where nothing can be shown', () => {
    const without = kinds.filter(({ example }) => !example).map(({ name }) => name);
    expect(without).toEqual(WITHOUT_EXAMPLE);
  });

  it.each(kinds.flatMap(({ name, example }) => (example ? [{ name, example }] : [])))(
    '$name: what is wrong is of that kind and of no other',
    async ({ name, example }) => {
      expect(await kindsIn(withExample(example))).toEqual([name]);
    },
  );
});

it('a file that is absent and characters that nobody sees are of kinds of their own', async () => {
  const files = new Map(HOSPITAL);
  files.delete('content/metrics.yaml');
  expect(await kindsIn(files)).toEqual(['missing-file']);
  const ward = HOSPITAL.get('content/departments/ward.mdx') ?? '';
  const hidden = ward.replace('照护', '照\u200b护');
  expect(await kindsIn(new Map(HOSPITAL).set('content/departments/ward.mdx', hidden))).toEqual([
    'hidden-characters',
  ]);
});

it('every kind has a title of its own', () => {
  const titles = Object.values(ALL_KINDS).map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
});

async function kindsIn(files: ReadonlyMap<string, string>): Promise<string[]> {
  const content = { ...parseContent(files, reader), past: HOSPITAL_PAST };
  const judged = { content, built: buildHandbook(content) };
  const { problems } = await withCharts(judged, siteRenderer);
  const former = formerHolders(files, content).map(() => 'former-holder');
  return [...new Set([...problems.map(({ kind }) => kind), ...former])];
}
