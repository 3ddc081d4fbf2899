import { expect, test } from 'vitest';
import { knownQueries } from '../../src/handbook/example-queries.ts';
import { smallHandbook } from '../small-handbook.ts';

test('only words that name a topic or a metric are offered as examples', () => {
  expect(knownQueries(['公章', '宇宙', '库存', '车龄'], smallHandbook())).toEqual([
    '公章',
    '库存',
    '车龄',
  ]);
});
