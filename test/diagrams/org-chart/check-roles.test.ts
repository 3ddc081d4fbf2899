import { expect, test } from 'vitest';
import { checkRoles } from '../../../src/diagrams/org-chart/check-roles.ts';

const svg = '<svg><a href="" data-role="gm"></a><a href="" data-role="a&#38;b"></a></svg>';

test('is content with every role once', () => {
  expect(checkRoles(svg, ['gm', 'a&b'])).toBeNull();
});

test.each([
  [['gm', 'a&b', 'sm', 'fm'], '组织架构图画得不对：少了 sm、fm。'],
  [['gm'], '组织架构图画得不对：多了 a&b。'],
])('%j: %s', (roles, reason) => {
  expect(checkRoles(svg, roles)).toEqual({ line: null, reason });
});

test('finds a role drawn twice', () => {
  expect(checkRoles(svg + svg, ['gm', 'a&b'])?.reason).toBe('组织架构图画得不对：重复 gm、a&b。');
});
