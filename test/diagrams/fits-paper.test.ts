import { expect, test } from 'vitest';
import { fitsPaper } from '../../src/diagrams/fits-paper.ts';

const chart = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"></svg>`;

test('a chart fits paper as long as its letters keep 8 of their 12 points', () => {
  expect(fitsPaper(chart(986, 1190))).toBe(true);
  expect(fitsPaper(chart(987, 100))).toBe(false);
  expect(fitsPaper(chart(100, 1191))).toBe(false);
});

test('smaller letters need a larger sheet', () => {
  const small = (width: number) =>
    chart(width, 100).replace('</svg>', '<tspan class="chart-small"></tspan></svg>');
  expect(fitsPaper(small(801))).toBe(true);
  expect(fitsPaper(small(802))).toBe(false);
});

test('what is no drawing is refused', () => {
  expect(() => fitsPaper('<p>no chart</p>')).toThrow('viewBox');
});
