import { expect, it } from 'vitest';
import AuthorityEntry from '../../src/components/AuthorityEntry.astro';
import Sidebar from '../../src/components/frame/Sidebar.astro';
import OrgTree from '../../src/components/OrgTree.astro';
import RoleTable from '../../src/components/RoleTable.astro';
import QuestionRows from '../../src/components/review/QuestionRows.astro';
import SourceRows from '../../src/components/SourceRows.astro';
import { authorityPages, authorityPart } from '../../src/handbook/authority-pages.ts';
import { joinContent } from '../../src/handbook/join-content.ts';
import { rolesByDepartment } from '../../src/handbook/list-groups.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import { companyChart, overviewChart, roleChart } from '../../src/handbook/site-charts.ts';
import { sourceGroups } from '../../src/handbook/source-groups.ts';
import { MOST_ROWS, MOST_SOURCES, splitList } from '../../src/handbook/split-list.ts';
import { reviewOf } from '../../src/review/review.ts';
import { MOST_QUESTIONS, reviewGroups } from '../../src/review/review-groups.ts';
import { content, department, role } from '../handbook/written.ts';
import { markup } from './words.ts';

/** Hospitals of which the second has four times the wards of the first, each of ten roles. */
const [small, large] = [hospital(120), hospital(480)];

it('the menu beside a role weighs the same in a company four times as large', async () => {
  const [few, many] = await weights((handbook) =>
    markup(Sidebar, { handbook, path: '/roles/doctor-300/' }),
  );
  expect(many / few).toBeLessThan(1.02);
});

it.each([
  ['a role', (handbook: Handbook) => roleChart(handbook.roles[300] ?? fail())],
  ['the company', overviewChart],
])('what the chart of %s shows weighs the same', async (_, chartOf) => {
  const [few, many] = await weights((handbook) =>
    markup(OrgTree, { nodes: chartOf(handbook).nodes }),
  );
  expect(many / few).toBeLessThan(1.15);
  expect(companyChart(small)).toBeNull();
});

it('no page of the list of roles weighs more', async () => {
  const [few, many] = await weights(async (handbook) => {
    const pages = splitList(rolesByDepartment(handbook)).map(({ parts }) =>
      markup(RoleTable, { roles: parts.flatMap(({ rows }) => rows) }),
    );
    expect(pages.length).toBe(Math.ceil((handbook.departments.length * 11) / MOST_ROWS));
    return (await Promise.all(pages)).toSorted((a, b) => b.length - a.length)[0] ?? '';
  });
  expect(many / few).toBeLessThan(1.15);
});

it('no page of the review weighs more', async () => {
  const [few, many] = await weights(async (handbook) => {
    const pages = splitList(reviewGroups(reviewOf(handbook)), MOST_QUESTIONS).map(({ parts }) =>
      markup(QuestionRows, {
        questions: parts.flatMap(({ rows }) => rows.map((it) => it.question)),
      }),
    );
    expect(pages.length).toBeGreaterThan(handbook.roles.length / MOST_QUESTIONS);
    return (await Promise.all(pages)).toSorted((a, b) => b.length - a.length)[0] ?? '';
  });
  expect(many / few).toBeLessThan(1.15);
});

it('no page of who signs what weighs more', async () => {
  const [few, many] = await weights((handbook) => {
    const authorities = handbook.roles.map((role, at) => ({
      ...{ id: `matter-${at}`, matter: `事项${at}`, aliases: [], note: '' },
      rows: ['1 万元以下', '1 万元以上'].map((amount) => ({
        amount,
        range: null,
        signatories: [{ name: role.title, role, partner: null }],
      })),
    }));
    return first(authorityPages(authorities), (part) =>
      markup(AuthorityEntry, { authority: authorityPart(part) }),
    );
  });
  expect(many / few).toBeLessThan(1.15);
});

it('no page of the points of an older document weighs more', async () => {
  const [few, many] = await weights((handbook) => {
    const sources = handbook.roles.map((_, at) => {
      const fate = { kind: 'abolished', reason: `与第${at}条重复` } as const;
      return { number: at, source: { id: `1-sales-${at}`, fate } };
    });
    const pages = splitList(
      sourceGroups([{ id: '1-sales', title: '销售', sources }]),
      MOST_SOURCES,
    );
    return first(pages, ({ rows }) => markup(SourceRows, { sources: rows }));
  });
  expect(many / few).toBeLessThan(1.15);
});

/** What the first of several pages says, which is as full as any. */
async function first<Part>(
  pages: readonly { readonly parts: readonly Part[] }[],
  draw: (part: Part) => Promise<string>,
): Promise<string> {
  expect(pages.length).toBeGreaterThan(3);
  return (await Promise.all(pages[0]?.parts.map(draw) ?? [])).join('');
}

async function weights(drawn: (handbook: Handbook) => Promise<string>): Promise<[number, number]> {
  return [(await drawn(small)).length, (await drawn(large)).length];
}

function hospital(wards: number): Handbook {
  const titles = Array.from({ length: wards }, (_, at) => `科室${at}`);
  return joinContent(
    content({
      departments: titles.map((title, at) => department(`ward-${at}`, { title, order: at + 1 })),
      roles: titles.flatMap((title, ward) =>
        Array.from({ length: 10 }, (_, i) => {
          const at = ward * 10 + i;
          const superior = i > 0 ? `医生${ward * 10}` : ward > 0 ? '医生0' : '';
          return role(`doctor-${at}`, {
            title: `医生${at}`,
            code: `YS-${at}`,
            department: title,
            ...(superior && { reportsTo: superior }),
          });
        }),
      ),
    }),
  );
}

function fail(): never {
  throw new Error('no such role');
}
