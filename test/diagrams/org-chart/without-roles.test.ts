import { expect, test } from 'vitest';
import { withoutRoles } from '../../../src/diagrams/org-chart/without-roles.ts';

test('the ids of roles go, all else stays', () => {
  expect(
    withoutRoles(
      '<svg><a href="/x" data-role="a" aria-current="page">A</a><a href="/y" data-role="a&#38;b">data-role="c"</a></svg>',
    ),
  ).toBe('<svg><a href="/x" aria-current="page">A</a><a href="/y">data-role="c"</a></svg>');
});
