import { expect, test } from 'vitest';
import { markRole } from '../../../src/diagrams/org-chart/mark-role.ts';

const svg = '<svg><a href="/x" data-role="a">A</a><a href="/y" data-role="ab">AB</a></svg>';

test('marks the box of one role as the current page', () => {
  expect(markRole(svg, 'ab')).toBe(
    '<svg><a href="/x" data-role="a">A</a><a href="/y" data-role="ab" aria-current="page">AB</a></svg>',
  );
});

test('refuses a role the chart does not have', () => {
  expect(() => markRole(svg, 'b')).toThrow('组织架构图里没有岗位「b」。');
});
