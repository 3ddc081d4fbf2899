import { expect, test } from 'vitest';
import { siteCharts } from '../../src/handbook/site-charts.ts';
import { attribute, type Element, elementsIn } from '../../src/verify/built-site.ts';
import { sampleHandbook } from '../sample.ts';
import { PAGES, page } from './site.ts';

const handbook = sampleHandbook();
const charts = new Map(siteCharts(handbook).map((chart) => [chart.key, chart]));

test('every page with an org chart shows every role asked for, once in each direction it needs', () => {
  const shown = [
    ['', 'overview'],
    ...handbook.departments.map(({ id }) => [`departments/${id}/`, id]),
    ...handbook.roles.map(({ id, department }) => [`roles/${id}/`, department.id]),
  ] as const;
  for (const [path = '', key = ''] of shown) {
    const chart = charts.get(key);
    // Two boxes, one above the other, fit every screen.
    const forms =
      chart?.topDown.roles.length === 2 ? [chart.topDown] : [chart?.topDown, chart?.leftToRight];
    const drawn = orgCharts(path).map((boxes) => boxes.map(roleOf));
    expect(drawn, path).toEqual(forms.map((form) => form?.roles));
  }
});

test('the page of all roles shows them in both directions', () => {
  expect(orgCharts('org/').map((boxes) => boxes.map(roleOf))).toEqual([
    charts.get('all')?.topDown.roles,
    charts.get('all')?.leftToRight.roles,
  ]);
});

test('a role’s page marks the role’s own box, and no other page marks one', () => {
  for (const { path } of PAGES.filter((candidate) => candidate.path.endsWith('index.html'))) {
    const [, own] = /^roles\/([^/]+)\/index\.html$/.exec(path) ?? [];
    for (const boxes of orgCharts(path.replace(/index\.html$/, ''))) {
      const marked = boxes.filter((box) => attribute(box, 'aria-current') === 'page').map(roleOf);
      expect(marked, path).toEqual(own ? [own] : []);
    }
  }
});

test('three roles show a process whose steps lead to duties', () => {
  for (const id of ['customer-care-manager', 'finance-insurance-manager', 'service-manager']) {
    const drawings = page(`roles/${id}/`)
      .elements.filter(isChart)
      .filter((svg) => !isOrgChart(svg));
    const steps = drawings
      .flatMap((svg) => elementsIn(svg))
      .filter(({ tagName }) => tagName === 'a');
    const targets = steps.map((step) => attribute(step, 'href') ?? '');
    expect(targets.length, id).toBeGreaterThan(4);
    expect(targets.filter((target) => !/#[A-Z]{2}-\d\d-\d\d$/.test(target))).toEqual([]);
  }
});

test('a process is called by its heading and told in words below it', () => {
  const { html } = page('roles/customer-care-manager/');
  expect(html).toContain('<title>流程图：投诉处理流程</title>');
  const [, told = ''] =
    /class="chart-figure[^"]*".*?<details><summary>文字版<\/summary>(.*?)<\/details>/s.exec(html) ??
    [];
  expect(told).toContain('<li>否：追踪处理 客服经理</li>');
});

test('no chart holds anything but shapes, text and links', () => {
  const inside = PAGES.flatMap(({ elements }) => elements.filter(isChart)).flatMap((svg) =>
    elementsIn(svg),
  );
  const names = new Set(inside.map(({ tagName }) => tagName));
  for (const name of ['script', 'style', 'foreignObject', 'image', 'use'])
    expect(names).not.toContain(name);
  const attributes = new Set(inside.flatMap(({ attrs }) => attrs.map(({ name }) => name)));
  expect([...attributes].filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
});

function orgCharts(path: string): Element[][] {
  const drawings = page(path).elements.filter(isOrgChart);
  return drawings.map((svg) => elementsIn(svg).filter(({ tagName }) => tagName === 'a'));
}

function isChart(element: Element): boolean {
  return element.tagName === 'svg' && /\bchart\b/.test(attribute(element, 'class') ?? '');
}

function isOrgChart(element: Element): boolean {
  return isChart(element) && /\bchart-org\b/.test(attribute(element, 'class') ?? '');
}

function roleOf(box: Element): string | undefined {
  return /\/([^/]+)\/$/.exec(attribute(box, 'href') ?? '')?.[1];
}
