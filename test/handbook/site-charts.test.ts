import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/content/read-content.ts';
import { buildHandbook } from '../../src/handbook/build-handbook.ts';
import { chartTrees, siteCharts } from '../../src/handbook/site-charts.ts';

const { handbook } = buildHandbook(readContent(join(import.meta.dirname, '../sample')));
if (!handbook) throw new Error('the content has errors: run npm run check');

test('there is an overview, a chart of everything, and one for each department', () => {
  expect(siteCharts(handbook).map(({ key }) => key)).toEqual([
    'overview',
    'all',
    ...handbook.departments.map(({ id }) => id),
  ]);
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
  expect(tree?.role).toBe(handbook.top);
  expect(tree?.below.map(({ role }) => role)).toEqual(handbook.top.reports);
});
