import { expect, test } from 'vitest';
import { placeOrgChart } from '../../../src/diagrams/org-chart/place-org-chart.ts';

const boxes = ['院长', '护士长', '医生'].map((label, at) => ({ node: `r${at}`, label, href: '/' }));

test('a box has its label in its own signs, its link and its place', () => {
  const [box] = placeOrgChart(
    { boxes: [{ node: 'r0', label: 'A\ue026B\ue000院办', href: '/a/' }], lines: [] },
    'TB',
  ).boxes;
  expect(box).toMatchObject({ node: 'r0', title: 'A&B', note: '院办', href: '/a/', x: 0, y: 0 });
  expect([box?.width, box?.height].map((size) => Number(size) > 0)).toEqual([true, true]);
});

test('who reports to somebody stands below, or to the right', () => {
  const lines = [{ start: 'r0', end: 'r1' }];
  const [top, report] = placeOrgChart({ boxes, lines }, 'TB').boxes;
  expect(report?.y).toBeGreaterThan(Number(top?.y) + Number(top?.height));
  const [left, right] = placeOrgChart({ boxes, lines }, 'LR').boxes;
  expect(right?.x).toBeGreaterThan(Number(left?.x) + Number(left?.width));
});

test('a second superior and a loop are left out, and every box stands once', () => {
  const sound = [
    { start: 'r0', end: 'r1' },
    { start: 'r1', end: 'r2' },
  ];
  const wrong = [...sound, { start: 'r0', end: 'r2' }, { start: 'r2', end: 'r0' }];
  const drawing = placeOrgChart({ boxes, lines: wrong }, 'TB');
  expect(drawing).toEqual(placeOrgChart({ boxes, lines: sound }, 'TB'));
  expect(drawing.boxes.map(({ node }) => node)).toEqual(['r0', 'r1', 'r2']);
});
