import { expect, test } from 'vitest';
import { writeOrgChart } from '../../../src/diagrams/org-chart/write-org-chart.ts';

const chart = { text: '  r0 --- r1', roles: ['gm', 'sm'], title: '图 <1>', description: '共 2 个' };
const box = (node: string, title: string, href: string) => ({
  node,
  title,
  note: '',
  href,
  x: 0,
  y: 0,
  width: 72,
  height: 36,
});

test('writes lines, linked boxes and the mark of the top role', () => {
  const drawing = {
    boxes: [box('r0', '总经理', '/gm/'), box('r1', 'A&B', '/sm/?a&b')],
    lines: 'M36 36v36',
  };
  expect(writeOrgChart(drawing, chart)).toEqual({
    width: 77,
    height: 41,
    svg:
      '<svg class="chart chart-org" role="group" width="77" height="41" viewBox="-2.5 -2.5 77 41" text-anchor="middle">' +
      '<title>图 &#60;1&#62;</title><desc>共 2 个</desc><path d="M36 36v36"/>' +
      '<a href="/gm/" data-role="gm" class="chart-top" transform="translate(0 0)"><rect width="72" height="36" rx="3"/><text x="36" y="24">总经理</text></a>' +
      '<a href="/sm/?a&#38;b" data-role="sm" transform="translate(0 0)"><rect width="72" height="36" rx="3"/><text x="36" y="24">A&#38;B</text></a></svg>',
  });
});

test('a long title has lines, with the space they were broken at', () => {
  const long = box('r1', 'Customer Relationship Management Specialist', '/sm/');
  expect(writeOrgChart({ boxes: [long], lines: '' }, chart).svg).toContain(
    '>Customer Relationship <tspan x="36" dy="20">Management Specialist</tspan></text>',
  );
});

test('a box without an allowed link is left out, to be missed by the check', () => {
  const { svg } = writeOrgChart(
    { boxes: [box('r0', '总经理', 'javascript:alert(1)')], lines: '' },
    chart,
  );
  expect(svg).not.toContain('data-role');
});

test('a note stands below the title, apart from it in the name of the link', () => {
  const noted = { ...box('r1', '院长', '/dean/'), note: '院办', height: 54 };
  expect(writeOrgChart({ boxes: [noted], lines: '' }, chart).svg).toContain(
    '<text x="36" y="24">院长<tspan class="chart-gap"> </tspan><tspan class="chart-small" x="36" dy="18">院办</tspan></text>',
  );
});
