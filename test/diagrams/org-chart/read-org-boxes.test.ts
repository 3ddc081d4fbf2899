import { expect, test } from 'vitest';
import { readOrgBoxes } from '../../../src/diagrams/org-chart/read-org-boxes.ts';
import { parseSvg } from '../parse-svg.ts';

test('reads boxes, labels in their own signs, links and lines', () => {
  const svg = parseSvg(
    '<svg><g><path class="org-lines" d="M0 0"></path><rect data-node="r0" data-label="A\ue026B\ue000院办" data-href="/a/" x="1" y="2" width="3" height="4"></rect></g></svg>',
  );
  expect(readOrgBoxes(svg)).toEqual({
    boxes: [
      { node: 'r0', title: 'A&B', note: '院办', href: '/a/', x: 1, y: 2, width: 3, height: 4 },
    ],
    lines: 'M0 0',
  });
});
