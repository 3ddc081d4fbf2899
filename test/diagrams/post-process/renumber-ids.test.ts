import { expect, test } from 'vitest';
import { renumberIds } from '../../../src/diagrams/post-process/renumber-ids.ts';
import { parseSvg } from '../parse-svg.ts';

test('numbers the ids that are referred to and drops the others', () => {
  const svg = parseSvg(
    '<svg id="chart"><g id="x"></g><marker id="甲 乙"></marker><path marker-end="url(#甲 乙)"></path><a href="#x"></a></svg>',
  );
  renumberIds(svg, 'c');
  expect(svg.outerHTML).toBe(
    '<svg><g></g><marker id="c-0"></marker><path marker-end="url(#c-0)"></path><a href="#x"></a></svg>',
  );
});
