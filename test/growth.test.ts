import { expect, it, vi } from 'vitest';
import { withRoot } from '../src/build/relative-url.ts';
import { formerHolders } from '../src/check/former-holders.ts';
import { guidePages } from '../src/components/frame/guide-pages.ts';
import { indexPages } from '../src/components/frame/index-pages.ts';
import { type ContentReader, plainReader } from '../src/content/content-reader.ts';
import { parseContent } from '../src/content/parse-content.ts';
import { byRole } from '../src/handbook/answer.ts';
import { buildHandbook } from '../src/handbook/build-handbook.ts';
import {
  collaborations,
  counterpartsOf,
  counterpartsOfRole,
} from '../src/handbook/collaboration.ts';
import { joinSources } from '../src/handbook/join-sources.ts';
import { mentionsOf } from '../src/handbook/mentions.ts';
import { menuAt } from '../src/handbook/menu.ts';
import type { Handbook } from '../src/handbook/model.ts';
import { recall } from '../src/handbook/past.ts';
import { siteCharts } from '../src/handbook/site-charts.ts';
import { pageUrl } from '../src/handbook/urls.ts';
import { makeData } from '../src/search/build/make-data.ts';
import { unfoundDuties } from '../src/verify/unfound-duties.ts';
import { searchContext } from './search/handbook-search.ts';
import { syntheticContent } from './synthetic/content-files.ts';

/** Companies of which the second has four times the roles of the first. */
const SMALL = company(50);
const LARGE = company(200);
/** What is linear grows fourfold, what is quadratic sixteenfold; names and addresses grow a little. */
const MOST = 4.8;

it('every page is taken apart once', () => {
  for (const { files, pages } of [SMALL, LARGE])
    expect(pages).toEqual([...files.keys()].filter((file) => file.endsWith('.mdx')).sort());
});

it('what the menu of every page asks of roles and duties is asked once', () => {
  const [few, many] = [SMALL, LARGE].map(({ handbook }) => {
    const { counted, looks } = counting(handbook);
    for (const { id } of handbook.roles) {
      indexPages(counted);
      guidePages(counted);
      menuAt(pageUrl('roles', id), counted);
    }
    return looks();
  });
  expect(few).toBeGreaterThan(0);
  expect(Number(many) / Number(few)).toBeLessThan(MOST);
});

it('the duties are looked through no more often in a large company', () => {
  const [few, many] = [SMALL, LARGE].map(({ handbook }) => {
    const { counted, looks } = counting(handbook);
    for (const role of handbook.roles) {
      mentionsOf(role, counted);
      counterpartsOfRole(role, counted);
    }
    for (const department of handbook.departments) counterpartsOf(department, counted);
    collaborations(counted);
    return looks();
  });
  expect(few).toBeGreaterThan(0);
  expect(Number(many) / Number(few)).toBeLessThan(MOST);
});

it('duties are gathered under their roles in one go', () => {
  const [few, many] = [SMALL, LARGE].map(({ handbook }) => {
    const { counted, looks } = countingEach(handbook.duties);
    byRole(counted);
    return looks();
  });
  expect(few).toBeGreaterThan(0);
  expect(Number(many) / Number(few)).toBeLessThan(MOST);
});

it('what became of the original is looked for once, however many items it has', () => {
  const { handbook } = SMALL;
  const { counted, looks } = countingEach(handbook.duties);
  const sources = handbook.duties.map(({ id }, at) => ({
    id: `a-${at}`,
    data: [id],
  }));
  const joined = joinSources({ sources, sourceSections: [] }, counted);
  expect(joined).toHaveLength(handbook.duties.length);
  expect(looks()).toBe(handbook.duties.length);
});

it('who left is looked for only in lines of files with the name', () => {
  const { files, content } = SMALL;
  const holders = Array.from({ length: 100 }, (_, n) => `离任者${n}号`);
  const past = recall([], [{ duties: [], retired: [], holders }]);
  const lines = [...files.values()].flatMap((text) => text.split('\n'));
  const tested = vi.spyOn(RegExp.prototype, 'test');
  expect(formerHolders(files, { ...content, past })).toEqual([]);
  const times = tested.mock.calls.length;
  tested.mockRestore();
  expect(times).toBeLessThan(lines.length);
});

it.each([
  ['org charts', (handbook: Handbook) => siteCharts(handbook)],
  ['the data of the search', (handbook: Handbook) => makeData(handbook)],
])('%s grow as the company does', (_, made) => {
  const [few, many] = [SMALL, LARGE].map(({ handbook }) => JSON.stringify(made(handbook)).length);
  expect(Number(many) / Number(few)).toBeLessThan(MOST);
});

it('what a search must find is read as often in a large company, duty for duty', async () => {
  const reads = await Promise.all(
    [SMALL, LARGE].map(async ({ handbook }) => {
      const { library, ...context } = searchContext(handbook);
      const [records, roles] = [countingEach(library.records), countingEach(library.roles)];
      const own = { ...library, records: records.counted, roles: roles.counted };
      expect(await unfoundDuties(handbook, { ...context, library: own })).toEqual([]);
      return records.looks() + roles.looks();
    }),
  );
  expect(reads[0]).toBeGreaterThan(0);
  expect(Number(reads[1]) / Number(reads[0])).toBeLessThan(MOST);
});

it('a page of many links is copied once, not once for each', () => {
  const page = Array.from({ length: 2000 }, (_, n) => `<a href="/roles/${n}/">岗位</a>`).join('');
  const slice = vi.spyOn(String.prototype, 'slice');
  withRoot(page, '../');
  const copied = slice.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
  slice.mockRestore();
  expect(copied).toBeGreaterThan(0);
  expect(copied).toBeLessThan(3 * page.length);
});

function company(roles: number) {
  const files = syntheticContent(roles);
  const pages: string[] = [];
  const reader: ContentReader = {
    ...plainReader,
    page: (...page) => {
      pages.push(page[0]);
      return plainReader.page(...page);
    },
  };
  const content = parseContent(files, reader);
  const { handbook } = buildHandbook(content);
  if (!handbook) throw new Error('the company has problems');
  return { files, pages: pages.sort(), content, handbook };
}

/** The same handbook, which counts how often something is asked of any role or duty in its lists. */
function counting(handbook: Handbook): { counted: Handbook; looks: () => number } {
  const [roles, duties] = [countingEach(handbook.roles), countingEach(handbook.duties)];
  return {
    counted: { ...handbook, roles: roles.counted, duties: duties.counted },
    looks: () => roles.looks() + duties.looks(),
  };
}

function countingEach<Thing extends object>(things: readonly Thing[]) {
  let count = 0;
  const counted = things.map(
    (thing) =>
      new Proxy(
        { ...thing },
        {
          get(target, key) {
            count++;
            return Reflect.get(target, key);
          },
        },
      ),
  );
  return { counted, looks: () => count };
}
