import { expect, test } from 'vitest';
import { withOwnIds } from '../../src/diagrams/own-ids.ts';

test('renames ids and their references, and nothing an author wrote', () => {
  const svg =
    '<svg><marker id="chart-0a1b2c3d-0"></marker><path marker-end="url(#chart-0a1b2c3d-0)"/>' +
    '<a href="#chart-0a1b2c3d-0"><text>chart-0a1b2c3d-0</text></a></svg>';
  expect(withOwnIds(svg, 2)).toBe(
    '<svg><marker id="chart-0a1b2c3d-2-0"></marker><path marker-end="url(#chart-0a1b2c3d-2-0)"/>' +
      '<a href="#chart-0a1b2c3d-0"><text>chart-0a1b2c3d-0</text></a></svg>',
  );
});
