import { expect, test } from 'vitest';
import { fitsPaper } from '../../src/diagrams/fits-paper.ts';

const chart = (width: number, height: number) => `<svg viewBox="0 0 ${width} ${height}"></svg>`;

test('a chart fits paper as long as its letters keep 8 of their 12 points', () => {
  expect(fitsPaper(chart(986, 1190))).toBe(true);
  expect(fitsPaper(chart(987, 100))).toBe(false);
  expect(fitsPaper(chart(100, 1191))).toBe(false);
});

test('what is no drawing is refused', () => {
  expect(() => fitsPaper('<p>no chart</p>')).toThrow('viewBox');
});
