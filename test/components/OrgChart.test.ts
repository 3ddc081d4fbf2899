import { expect, it } from 'vitest';
import OrgChart from '../../src/components/OrgChart.astro';
import { treeBelow } from '../../src/handbook/org-tree.ts';
import { topOf } from '../top-of.ts';
import { handbook } from './handbook.ts';
import { markup, words } from './words.ts';

const props = {
  chart: {
    topDown: '<svg data-top-down viewBox="0 0 600 300"></svg>',
    leftToRight: '<svg data-left-to-right viewBox="0 0 300 600"></svg>',
  },
  nodes: [treeBelow(topOf(handbook))],
};

it('holds the chart in both directions and the same tree in words', async () => {
  expect(await drawn(props)).toEqual([
    'chart-scroll on-wide-screens on-paper: top-down',
    'chart-scroll on-narrow-screens: left-to-right',
  ]);
  expect(await words(OrgChart, props)).toEqual([
    '文字版',
    '[总经理总经办](/roles/general-manager/)',
    '[销售经理销售部](/roles/sales-manager/)',
    '[销售顾问](/roles/adviser/)',
  ]);
});

it('runs from left to right everywhere where it is too wide for any page', async () => {
  const topDown = '<svg data-top-down viewBox="0 0 841 300"></svg>';
  expect(await drawn({ ...props, chart: { ...props.chart, topDown } })).toEqual([
    'chart-scroll on-paper: left-to-right',
  ]);
});

it('runs from the top down everywhere where the other way would be no narrower', async () => {
  const leftToRight = '<svg data-left-to-right viewBox="0 0 600 300"></svg>';
  expect(await drawn({ ...props, chart: { ...props.chart, leftToRight } })).toEqual([
    'chart-scroll on-paper: top-down',
  ]);
});

it('is printed in the form that paper is large enough for, else in words', async () => {
  const high = '<svg data-top-down viewBox="0 0 800 2000"></svg>';
  const onlyNarrow = { ...props.chart, topDown: high };
  expect(await drawn({ ...props, chart: onlyNarrow })).toEqual([
    'chart-scroll on-wide-screens is-large: top-down',
    'chart-scroll on-narrow-screens on-paper: left-to-right',
  ]);
  const neither = { topDown: high, leftToRight: '<svg viewBox="0 0 300 9000"></svg>' };
  expect(await markup(OrgChart, { ...props, chart: neither })).toContain(
    '<details class="on-paper"',
  );
});

it('says the tree in words first, unfolded, where the chart is higher than two screens', async () => {
  const chart = { ...props.chart, leftToRight: '<svg viewBox="0 0 300 1601"></svg>' };
  const high = await markup(OrgChart, { ...props, chart });
  expect(high.indexOf('<details open')).toBeGreaterThan(0);
  expect(high.indexOf('<details open')).toBeLessThan(high.indexOf('<svg'));
  const usual = await markup(OrgChart, props);
  expect(usual.indexOf('<details')).toBeGreaterThan(usual.lastIndexOf('<svg'));
  expect(usual).not.toContain('<details open');
});

async function drawn(props: Readonly<Record<string, unknown>>): Promise<string[]> {
  const found = (await markup(OrgChart, props)).matchAll(
    /class="(chart-scroll[^"]*)"><svg data-([\w-]+)/g,
  );
  return [...found].map(([, place, direction]) => `${place}: ${direction}`);
}
