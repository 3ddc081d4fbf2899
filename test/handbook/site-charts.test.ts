import { expect, test } from 'vitest';
import { joinContent } from '../../src/handbook/join-content.ts';
import type { Handbook } from '../../src/handbook/model.ts';
import type { OrgNode } from '../../src/handbook/org-tree.ts';
import {
  chartTrees,
  companyChart,
  MOST_BOXES,
  overviewTrees,
  roleChart,
  siteCharts,
} from '../../src/handbook/site-charts.ts';
import { sampleHandbook } from '../sample.ts';
import { topOf } from '../top-of.ts';
import { content, department, role } from './written.ts';

const handbook = sampleHandbook();

test('there is an overview, a chart of everything, and one for each department', () => {
  expect(siteCharts(handbook).map(({ key }) => key)).toEqual([
    'overview',
    'all',
    ...handbook.departments.map(({ id }) => id),
  ]);
});

test('the overview goes from the top down to the first fork', () => {
  const hospital = company([
    ['院长', ''],
    ['副院长', '院长'],
    ['内科主任', '副院长'],
    ['外科主任', '副院长'],
    ['内科医生', '内科主任'],
  ]);
  expect(overviewTrees(hospital).map(titles)).toEqual([
    [
      '院长',
      [
        [
          '副院长',
          [
            ['内科主任', []],
            ['外科主任', []],
          ],
        ],
      ],
    ],
  ]);
  expect(overviewTrees(handbook).map(titles)).toEqual([
    [topOf(handbook).title, topOf(handbook).reports.map(({ title }) => [title, []])],
  ]);
});

test('the overview of a line without a fork is the whole line', () => {
  const line = company([
    ['店长', ''],
    ['领班', '店长'],
    ['店员', '领班'],
  ]);
  expect(overviewTrees(line).map(titles)).toEqual([['店长', [['领班', [['店员', []]]]]]]);
});

test('the chart of everything asks for every role, in both directions', () => {
  const all = siteCharts(handbook).find(({ key }) => key === 'all');
  const ids = handbook.roles.map(({ id }) => id).toSorted();
  expect(all?.topDown.roles.toSorted()).toEqual(ids);
  expect(all?.leftToRight.roles.toSorted()).toEqual(ids);
});

test('a department’s chart holds all its roles below the superior outside it', () => {
  const charts = new Map(siteCharts(handbook).map((chart) => [chart.key, chart]));
  for (const { id, roles } of handbook.departments) {
    const drawn = charts.get(id)?.topDown.roles ?? [];
    expect(roles.filter((role) => !drawn.includes(role.id))).toEqual([]);
  }
  expect(charts.get('sales')?.topDown.roles).toEqual(['general-manager', 'sales-manager']);
});

test('the department of the top role alone shows who reports to it', () => {
  const [office] = handbook.departments;
  if (!office) throw new Error('no department');
  const [tree] = chartTrees(office);
  expect(tree?.role).toBe(topOf(handbook));
  expect(tree?.below.map(({ role }) => role)).toEqual(topOf(handbook).reports);
});

test('everybody is drawn up to a size, and never beyond what a chart may hold', () => {
  const reports = (count: number) =>
    company([
      ['院长', ''],
      ...Array.from({ length: count }, (_, i) => [`医生${i}`, '院长'] as const),
    ]);
  expect(companyChart(reports(MOST_BOXES - 1))?.left).toBe(0);
  const crowd = reports(5_001);
  expect(companyChart(crowd)).toBeNull();
  const charts = siteCharts(crowd);
  expect(charts.map(({ key }) => key)).not.toContain('all');
  for (const { topDown } of charts) expect(topDown.roles.length).toBeLessThanOrEqual(MOST_BOXES);
});

test('a role of a large department stands in a chart of its own, between its nearest', () => {
  const ward = company([
    ['院长', ''],
    ...Array.from({ length: 30 }, (_, i) => [`医生${i}`, '院长'] as const),
    ['学徒', '医生15'],
  ]);
  const doctor = ward.roles.find(({ title }) => title === '医生15');
  if (!doctor) throw new Error('no doctor');
  const { key, nodes, left } = roleChart(doctor);
  const beside = [11, 12, 13, 14, 15, 16, 17, 18, 19].map((at) => [
    `医生${at}`,
    at === 15 ? [['学徒', []]] : [],
  ]);
  expect([key, left]).toEqual([`roles/${doctor.id}`, 21]);
  expect(nodes.map(titles)).toEqual([['院长', beside]]);
  expect(siteCharts(ward).map((chart) => chart.key)).toContain(key);
});

/** A company of one department: titles with those of their superiors. */
function company(lines: readonly (readonly [string, string])[]): Handbook {
  const roles = lines.map(([title, reportsTo], i) =>
    role(`r${i}`, { title, code: `AA-0${i}`, ...(reportsTo && { reportsTo }) }),
  );
  return joinContent(content({ departments: [department('sales', { title: '销售部' })], roles }));
}

function titles({ title, below }: OrgNode): unknown {
  return [title, below.map(titles)];
}
