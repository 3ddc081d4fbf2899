import { expect, test } from 'vitest';
import { pinLabelColors } from '../../../src/diagrams/post-process/pin-label-colors.ts';
import { parseSvg } from '../parse-svg.ts';

const pinned = (shape: string, text = '<text class="chart-fill-ink"></text>') => {
  const svg = parseSvg(`<svg><g transform="scale(1)">${shape}<g>${text}</g></g></svg>`);
  pinLabelColors(svg);
  return svg.querySelector('text')?.getAttribute('fill');
};

test('text on a pale colour of the author is dark, on a deep one white', () => {
  expect(pinned('<rect fill="#ff9"></rect>')).toBe('#1f2933');
  expect(pinned('<rect fill="#123456"></rect>')).toBe('#ffffff');
});

test('between pale and deep the text gets what reads better', () => {
  expect(pinned('<rect fill="#767676"></rect>')).toBe('#1f2933');
  expect(pinned('<rect fill="#747474"></rect>')).toBe('#ffffff');
});

test('text with a colour of its own, and text on our colours, is left alone', () => {
  expect(pinned('<rect fill="#ff9"></rect>', '<text fill="red"></text>')).toBe('red');
  expect(pinned('<rect class="chart-fill-tint-1"></rect>')).toBeNull();
});
