import { expect, test } from 'vitest';
import { boundingBox, clientBox } from '../../../src/diagrams/browser/svg-geometry.ts';
import { parseSvg } from '../parse-svg.ts';

const box = (inner: string) =>
  boundingBox(parseSvg(`<svg><g>${inner}</g></svg>`).firstElementChild as Element);

test.each([
  ['<rect x="1" y="2" width="3" height="4"/>', [1, 2, 3, 4]],
  ['<circle cx="5" cy="5" r="2"/>', [3, 3, 4, 4]],
  ['<ellipse cx="5" cy="5" rx="2" ry="1"/>', [3, 4, 4, 2]],
  ['<line x1="1" y1="1" x2="4" y2="5"/>', [1, 1, 3, 4]],
  ['<polygon points="0,0 4,0 2,3"/>', [0, 0, 4, 3]],
  ['<path d="M1 1h2v2"/>', [1, 1, 2, 2]],
  ['<g transform="translate(10 20) scale(2)"><rect width="1" height="1"/></g>', [10, 20, 2, 2]],
  ['<svg x="5" y="6" width="7" height="8"><rect width="99" height="99"/></svg>', [5, 6, 7, 8]],
  ['<rect width="1" height="1"/><defs><rect width="99" height="99"/></defs>', [0, 0, 1, 1]],
  ['<rect width="1" height="1"/><rect display="none" width="9" height="9"/>', [0, 0, 1, 1]],
  ['', [0, 0, 0, 0]],
])('%s has the box %j', (inner, [x, y, width, height]) => {
  expect(box(inner)).toEqual({ x, y, width, height });
});

test('a label is as wide as its characters', () => {
  expect(box('<text>总经理</text>').width).toBe(48);
});

test('the client box counts the transforms above', () => {
  const svg = parseSvg('<svg><g transform="translate(3 4)"><rect width="1" height="1"/></g></svg>');
  expect(clientBox(svg.querySelector('rect') as Element)).toEqual({
    x: 3,
    y: 4,
    width: 1,
    height: 1,
  });
});
