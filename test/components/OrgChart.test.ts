import { expect, it } from 'vitest';
import OrgChart from '../../src/components/OrgChart.astro';
import { treeBelow } from '../../src/handbook/org-tree.ts';
import { handbook } from './handbook.ts';
import { markup, words } from './words.ts';

const props = {
  chart: { topDown: '<svg data-top-down></svg>', leftToRight: '<svg data-left-to-right></svg>' },
  nodes: [treeBelow(handbook.top)],
};

it('holds the chart in both directions and the same tree in words', async () => {
  expect(await drawn(props)).toEqual([
    'chart-scroll on-wide-screens: top-down',
    'chart-scroll on-narrow-screens: left-to-right',
  ]);
  expect(await words(OrgChart, props)).toEqual([
    '文字版',
    '[总经理总经办](/roles/general-manager/)',
    '[销售经理销售部](/roles/sales-manager/)',
    '[销售顾问销售部](/roles/adviser/)',
  ]);
});

it('runs from left to right everywhere where it is too wide for any page', async () => {
  expect(await drawn({ ...props, isWide: true })).toEqual(['chart-scroll: left-to-right']);
});

async function drawn(props: Readonly<Record<string, unknown>>): Promise<string[]> {
  const found = (await markup(OrgChart, props)).matchAll(
    /class="(chart-scroll[^"]*)"><svg data-([\w-]+)/g,
  );
  return [...found].map(([, place, direction]) => `${place}: ${direction}`);
}
