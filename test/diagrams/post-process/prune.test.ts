import { expect, test } from 'vitest';
import { prune } from '../../../src/diagrams/post-process/prune.ts';
import { parseSvg } from '../parse-svg.ts';

const pruned = (inner: string) => {
  const svg = parseSvg(`<svg>${inner}</svg>`);
  prune(svg);
  return svg.innerHTML;
};

test.each([
  [
    '<marker id="a"></marker><marker id="b"></marker><path d="M0 0" marker-end="url(#b)"></path>',
    '<marker id="b"></marker><path d="M0 0" marker-end="url(#b)"></path>',
  ],
  ['<g id="x"><g><path d="M1 1"></path></g></g>', '<path d="M1 1"></path>'],
  ['<g><rect width="0" height="5"></rect></g><path d=""></path>', ''],
  ['<path d="M0.04.26L5-.04"></path>', '<path d="M0 0.3L5 0"></path>'],
  [
    '<g transform="scale(0.12345)"><rect width="1.26" height="1"></rect></g>',
    '<g transform="scale(0.123)"><rect width="1.3" height="1"></rect></g>',
  ],
  [
    '<svg viewBox="0 0 1 1"><path d="M0.04.26"></path></svg>',
    '<svg viewBox="0 0 1 1"><path d="M0.04.26"></path></svg>',
  ],
  ['<text><tspan font-weight="normal">总<tspan>经理</tspan></tspan></text>', '<text>总经理</text>'],
  [
    '<text><tspan font-weight="bold">总</tspan></text>',
    '<text><tspan font-weight="bold">总</tspan></text>',
  ],
  [
    '<g fill="red" opacity="1"><text fill="red"></text></g>',
    '<g fill="red" opacity="1"><text></text></g>',
  ],
  [
    '<g class="chart-fill-ink" opacity="1"><text class="chart-fill-ink"></text></g>',
    '<g class="chart-fill-ink" opacity="1"><text></text></g>',
  ],
  [
    '<g class="chart-fill-ink" opacity="1"><text fill="red"><tspan class="chart-fill-ink"></tspan></text></g>',
    '<g class="chart-fill-ink" opacity="1"><text fill="red"><tspan class="chart-fill-ink"></tspan></text></g>',
  ],
])('%s becomes %s', (before, after) => {
  expect(pruned(before)).toBe(after);
});
