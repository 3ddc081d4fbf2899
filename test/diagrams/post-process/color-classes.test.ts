import { expect, test } from 'vitest';
import { colorClasses, parseColor } from '../../../src/diagrams/post-process/color-classes.ts';
import { parseSvg } from '../parse-svg.ts';

const color = (inner: string, kind = 'flowchart') => {
  const svg = parseSvg(`<svg>${inner}</svg>`);
  colorClasses(svg, kind);
  return svg.innerHTML;
};

test.each([
  [
    '<rect fill="#1f2933" stroke="#7b8794"></rect>',
    '<rect class="chart-fill-ink chart-stroke-line"></rect>',
  ],
  [
    '<rect fill="rgba(31, 41, 51, 0.5)"></rect>',
    '<rect fill-opacity="0.5" class="chart-fill-ink"></rect>',
  ],
  ['<rect fill="hsl(210, 24.3902%, 16.0784%)"></rect>', '<rect class="chart-fill-ink"></rect>'],
  ['<rect fill="#fff" stroke="pink"></rect>', '<rect fill="#fff" stroke="pink"></rect>'],
  ['<rect fill="none" stroke="url(#a)"></rect>', '<rect fill="none" stroke="url(#a)"></rect>'],
])('%s becomes %s', (before, after) => {
  expect(color(before)).toBe(after);
});

test('what some kinds are drawn with whatever the theme says follows the scheme too', () => {
  expect(color('<line stroke="#666"></line>')).toBe('<line stroke="#666"></line>');
  expect(color('<line stroke="#666"></line>', 'journey')).toBe(
    '<line class="chart-stroke-line"></line>',
  );
});

test('text is never as pale as a box', () => {
  expect(color('<text fill="#e3edf6"></text>')).toBe('<text class="chart-fill-ink"></text>');
});

test.each([
  ['#abc', [170, 187, 204, 1]],
  ['#11223380', [17, 34, 51, 128 / 255]],
  ['rgb(1 2 3 / 0.5)', [1, 2, 3, 0.5]],
  ['hsl(120, 100%, 25%)', [0, 128, 0, 1]],
  ['hsla(0, 0%, 100%, 0.1)', [255, 255, 255, 0.1]],
  ['black', [0, 0, 0, 1]],
])('reads %s', (text, [red, green, blue, alpha]) => {
  expect(parseColor(text)).toEqual({ red, green, blue, alpha });
});

test.each(['', 'pink', '#12', 'rgb(1,2)', 'url(#a)'])('cannot read %j', (text) => {
  expect(parseColor(text)).toBeNull();
});
