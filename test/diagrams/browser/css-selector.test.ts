import { expect, test } from 'vitest';
import { compileSelector, matchesSelector } from '../../../src/diagrams/browser/css-selector.ts';
import { parseSvg } from '../parse-svg.ts';

const svg = parseSvg(
  '<svg id="c"><g class="node a"><rect data-x="one-two"/><g><text/></g></g></svg>',
);

function matching(selector: string): string[] {
  const compiled = compileSelector(selector);
  if (!compiled) return ['unsupported'];
  const all = [svg, ...svg.querySelectorAll('*')];
  return all.filter((element) => matchesSelector(element, compiled)).map(({ tagName }) => tagName);
}

test.each([
  ['rect', ['rect']],
  ['#c .node.a', ['g']],
  ['#c .node > *', ['rect', 'g']],
  ['.node text', ['text']],
  ['.node>text', []],
  ['[data-x]', ['rect']],
  ['rect[data-x^="one"]', ['rect']],
  ['rect[data-x$="one"]', []],
  ['rect[data-x*="e-t"]', ['rect']],
  ['rect[data-x="one"]', []],
  ['rect:hover', ['unsupported']],
  ['g + g', ['unsupported']],
  ['', ['unsupported']],
])('%s matches %j', (selector, tags) => {
  expect(matching(selector)).toEqual(tags);
});

test('an id outweighs any number of classes, a class any number of tags', () => {
  const weight = (selector: string) => compileSelector(selector)?.specificity ?? 0;
  expect(weight('#a')).toBeGreaterThan(weight('.a.b.c.d'));
  expect(weight('.a')).toBeGreaterThan(weight('g g g rect'));
});
