import { expect, test } from 'vitest';
import {
  declaredValue,
  inheritedValue,
  parseStyleSheet,
} from '../../../src/diagrams/browser/css-cascade.ts';
import { parseSvg } from '../parse-svg.ts';

const rect = (attributes: string) =>
  parseSvg(`<svg fill="teal"><rect class="a" ${attributes}/></svg>`).firstElementChild as Element;
const value = (css: string, attributes = '') =>
  declaredValue(rect(attributes), 'fill', parseStyleSheet(css));

test('a rule beats the presentation attribute, a style attribute beats the rule', () => {
  expect(value('', 'fill="red"')).toBe('red');
  expect(value('rect{fill:blue}', 'fill="red"')).toBe('blue');
  expect(value('rect{fill:blue}', 'fill="red" style="fill: green"')).toBe('green');
});

test('the more specific rule wins, then the later one', () => {
  expect(value('.a{fill:blue}rect{fill:red}')).toBe('blue');
  expect(value('.a{fill:blue}.a{fill:red}')).toBe('red');
});

test('important beats everything that is not', () => {
  expect(value('rect{fill:blue!important}.a{fill:red}', 'style="fill:green"')).toBe('blue');
  expect(value('.a{fill:red !important}', 'style="fill:green !important"')).toBe('green');
});

test('within one rule, too, important beats what follows it', () => {
  expect(value('rect{fill:blue!important;fill:red}')).toBe('blue');
  expect(value('', 'style="fill:blue!important;fill:red"')).toBe('blue');
  expect(value('rect{fill:blue!important;fill:red!important}')).toBe('red');
});

test('comments, at-rules and keyframes say nothing', () => {
  const css = '/* x{} */@keyframes f{from{fill:red}to{fill:blue}}@import "x";rect{fill:green}';
  expect(value(css)).toBe('green');
});

test('an inherited value comes from the nearest ancestor that declares one', () => {
  expect(inheritedValue(rect(''), 'fill', [])).toBe('teal');
  expect(inheritedValue(rect('fill="inherit"'), 'fill', [])).toBe('teal');
  expect(inheritedValue(rect(''), 'stroke', [])).toBeNull();
});
