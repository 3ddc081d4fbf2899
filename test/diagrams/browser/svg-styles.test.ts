import { expect, test } from 'vitest';
import { isBold, rulesFor, settingOf, toPixels } from '../../../src/diagrams/browser/svg-styles.ts';
import { parseSvg } from '../parse-svg.ts';

const svg = parseSvg(
  '<svg><style>.t{font-size:2em;font-weight:bold}</style><g font-size="10px"><text class="t"/></g></svg>',
);
const text = svg.querySelector('text') as Element;

test('reads the sheet inside the outermost svg', () => {
  expect(rulesFor(text)).toHaveLength(1);
});

test('em is taken from the parent, 16 px where nothing is said', () => {
  expect(settingOf(text, rulesFor(text)).size).toBe(20);
  expect(settingOf(svg, []).size).toBe(16);
});

test('bold is inherited from rules', () => {
  expect(isBold(settingOf(text, rulesFor(text)))).toBe(true);
  expect(isBold(settingOf(svg, rulesFor(svg)))).toBe(false);
});

test.each([
  ['12', 12],
  ['12px', 12],
  ['1.5em', 30],
  ['1rem', 16],
  ['50%', 10],
  ['3pt', 4],
  ['auto', null],
  [null, null],
])('%s is %s px where 1 em is 20 px', (length, pixels) => {
  expect(toPixels(length, 20)).toBe(pixels);
});

test('what is given of the parent is taken on where the element itself says nothing', () => {
  const above = { size: 20, weight: 'bold', anchor: 'end', dominant: 'middle', alignment: null };
  const [plain, own] = parseSvg(
    '<svg><text/><text font-size="50%" text-anchor="inherit" dominant-baseline="hanging"/></svg>',
  ).children;
  expect(settingOf(plain as Element, [], above)).toEqual(above);
  expect(settingOf(own as Element, [], above)).toEqual({ ...above, size: 10, dominant: 'hanging' });
});
