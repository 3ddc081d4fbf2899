import { expect, test } from 'vitest';
import { inlineStyles } from '../../../src/diagrams/post-process/inline-styles.ts';
import { parseSvg } from '../parse-svg.ts';

const inline = (inner: string) => {
  const svg = parseSvg(`<svg>${inner}</svg>`);
  inlineStyles(svg);
  return svg.innerHTML;
};

test.each([
  ['<style>.a{fill:red;cursor:pointer}</style><g class="a"></g>', '<g class="a" fill="red"></g>'],
  ['<g style="stroke-width: 2px; filter: drop-shadow(0 0 1px)"></g>', '<g stroke-width="2px"></g>'],
  ['<g style="color:red"><text fill="currentColor"></text></g>', '<g><text fill="red"></text></g>'],
  ['<text fill="currentColor"></text>', '<text></text>'],
  ['<g style="display:none"></g><g display="block"></g>', '<g></g>'],
  ['<rect fill="" stroke="inherit"></rect>', '<rect></rect>'],
  ['<text style="font-size:10px"></text>', '<text font-size="12px"></text>'],
  ['<text font-size="4ex"></text>', '<text font-size="20px"></text>'],
  ['<text font-size="18"></text>', '<text font-size="18px"></text>'],
  [
    '<style>.m{transform:rotate(45deg) scale(.8)}</style><rect class="m" transform-origin="5px 6px"></rect>',
    '<rect class="m" transform-origin="5px 6px" transform="translate(5 6) rotate(45) scale(.8) translate(-5 -6)"></rect>',
  ],
])('%s becomes %s', (before, after) => {
  expect(inline(before)).toBe(after);
});
