import { expect, test } from 'vitest';
import { describeSvg } from '../../../src/diagrams/post-process/describe-svg.ts';
import { parseSvg } from '../parse-svg.ts';

test('names the drawing first thing, in a group', () => {
  const svg = parseSvg('<svg><title>old</title><rect></rect></svg>');
  describeSvg(svg, { title: '流程图：<投诉>', description: '共三步' });
  expect(svg.outerHTML).toBe(
    '<svg role="group"><title>流程图：&lt;投诉&gt;</title><desc>共三步</desc><rect></rect></svg>',
  );
});

test('leaves out an empty description', () => {
  const svg = parseSvg('<svg></svg>');
  describeSvg(svg, { title: '饼图', description: '' });
  expect(svg.innerHTML).toBe('<title>饼图</title>');
});
