import { expect, test } from 'vitest';
import { sanitize } from '../../../src/diagrams/post-process/sanitize.ts';
import { parseSvg } from '../parse-svg.ts';

const clean = (inner: string) => {
  const svg = parseSvg(`<svg>${inner}</svg>`);
  sanitize(svg);
  return svg.innerHTML;
};

test.each([
  ['<script>alert(1)</script><rect width="1"></rect>', '<rect width="1"></rect>'],
  ['<foreignObject><img src="x"></foreignObject>', ''],
  ['<image href="https://evil.example/x.png"></image><use href="#a"></use>', ''],
  ['<style>*{fill:red}</style><!-- x -->', ''],
  ['<animate attributeName="href" to="javascript:alert(1)"></animate>', ''],
  [
    '<rect onclick="alert(1)" onload="x" style="fill:red" width="1"></rect>',
    '<rect width="1"></rect>',
  ],
  [
    '<rect fill="url(https://evil.example/x)" stroke="url(#a)"></rect>',
    '<rect stroke="url(#a)"></rect>',
  ],
  [
    '<rect fill="u\\72l(x)" class="x" data-x="y" aria-label="z" tabindex="0"></rect>',
    '<rect></rect>',
  ],
  [
    '<rect fill="hsl(1, 2%, 3%)" transform="rotate(3)"></rect>',
    '<rect fill="hsl(1, 2%, 3%)" transform="rotate(3)"></rect>',
  ],
  [
    '<a href="/roles/a/" target="_blank"><text>A</text></a>',
    '<a href="/roles/a/"><text>A</text></a>',
  ],
  ['<a xlink:href="/roles/a/"><text>A</text></a>', '<a href="/roles/a/"><text>A</text></a>'],
])('%s becomes %s', (before, after) => {
  expect(clean(before)).toBe(after);
});

test('a link that is not allowed is the fault of the author', () => {
  expect(() => clean('<a href="javascript:alert(1)"><text>A</text></a>')).toThrow(
    '图里的链接地址不能用(javascript:alert(1))。请写网站内的地址或 https:// 网址。',
  );
  expect(() => clean('<a><text>A</text></a>')).toThrow(
    '图里的链接地址不能用。请写网站内的地址或 https:// 网址。',
  );
});
