import { expect, test } from 'vitest';
import { orgChart } from '../../src/handbook/org-chart.ts';
import { findDangers } from './find-dangers.ts';
import { hostileFences } from './hostile-fences.ts';
import { renderer } from './own-renderer.ts';
import { parseSvg } from './parse-svg.ts';

test.each(Object.entries(hostileFences))('%s is refused or harmless', async (_, source) => {
  const outcome = await renderer.renderFence(source).then(
    ({ svg }) => findDangers(svg),
    (error: Error) => error.name,
  );
  expect([[], 'DiagramError']).toContainEqual(outcome);
});

test.each([
  ['<svg><script>alert(1)</script></svg>', ['<script>']],
  [
    '<svg><a href="javascript:alert(1)"></a></svg>',
    ['href=javascript:alert(1)', 'href=javascript:alert(1)'],
  ],
  ['<svg><a href="//evil.example"></a></svg>', ['href=//evil.example']],
  ['<svg><rect onclick="x" style="y"/></svg>', ['onclick', 'style']],
  ['<svg><rect fill="url(https://evil.example)"/></svg>', ['fill=url(https://evil.example)']],
  ['<svg><text>a</text></svg><b>b</b>', ['html <b>']],
  ['<svg><g id="a"/><g id="a"/></svg>', ['repeated id']],
])('the search finds what is dangerous in %s', (markup, dangers) => {
  expect(findDangers(markup)).toEqual(dangers);
});

const titles = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</text></svg><script>alert(2)</script>',
  '"] --> evil["x',
  '&lt;b&gt; &#60;script&#62; #60;script#62; #quot;',
  '`**粗**` ![x](https://evil.example) [y](javascript:alert(1))',
  '%%{init: {"securityLevel":"loose"}}%%',
  '$$\\href{javascript:alert(1)}{x}$$',
  '1. 经理',
  '- 经理',
  'end',
  'click r0 call alert(1)',
  '总经理 "A&B" <b>',
];

test('every hostile title is drawn as the text it is, in a box of its own', async () => {
  const roles = titles.map((title, n) => ({
    id: `r${n}`,
    title,
    href: `/roles/${n}/`,
    reports: [],
  }));
  const chart = orgChart(roles, { title: '<script>alert(3)</script>', direction: 'LR' });
  const { svg } = await renderer.renderOrgChart(chart);
  expect(findDangers(svg)).toEqual([]);
  const holder = parseSvg(`<div>${svg}</div>`);
  const drawn = [...holder.querySelectorAll('a')].map(({ textContent }) => textContent);
  expect(drawn.map(withoutSpaces)).toEqual(titles.map(withoutSpaces));
  expect(holder.querySelector('title')?.textContent).toBe('<script>alert(3)</script>');
});

test.each(['javascript:alert(1)', 'java\nscript:alert(1)', '//evil.example/', 'data:text/html,x'])(
  'a role that links to %j fails the chart',
  async (href) => {
    const chart = orgChart([{ id: 'gm', title: '总经理', href, reports: [] }], {
      title: '',
      direction: 'TB',
    });
    await expect(renderer.renderOrgChart(chart)).rejects.toThrow('组织架构图画得不对：少了 gm。');
  },
);

function withoutSpaces(text: string | null): string {
  return (text ?? '').replace(/\s/g, '');
}
