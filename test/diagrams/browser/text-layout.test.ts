import { expect, test } from 'vitest';
import { layoutText, textLength } from '../../../src/diagrams/browser/text-layout.ts';
import { parseSvg } from '../parse-svg.ts';

const text = (markup: string) => parseSvg(`<svg>${markup}</svg>`).firstElementChild as Element;
const places = (markup: string) =>
  layoutText(text(markup)).map(({ x, width }) => [Math.round(x), Math.round(width)]);

test('sets runs one after another', () => {
  expect(places('<text x="10">销售<tspan>经理</tspan></text>')).toEqual([
    [10, 32],
    [42, 32],
  ]);
});

test('text-anchor moves everything since the last absolute place', () => {
  const lines = '<tspan x="0">总<tspan>经理</tspan></tspan><tspan x="0" dy="1em">店长</tspan>';
  expect(places(`<text text-anchor="middle">${lines}</text>`)).toEqual([
    [-24, 16],
    [-8, 32],
    [-16, 32],
  ]);
});

test('white space collapses and disappears at the start', () => {
  expect(textLength(text('<text>\n  总\n  经 </text>'))).toBeCloseTo(32 + 2 * 0.278 * 16);
});

test('the box of a run reaches from the ascent to the descent of its baseline', () => {
  const [run] = layoutText(text('<text y="100" font-size="10">总</text>'));
  expect(run?.y).toBeCloseTo(88.4);
  expect(run?.height).toBeCloseTo(14.48);
});

test('dominant-baseline shifts the text', () => {
  const [run] = layoutText(text('<text dominant-baseline="hanging" font-size="10">总</text>'));
  expect(run?.y).toBeCloseTo(8 - 11.6);
});
