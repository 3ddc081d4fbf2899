import { expect, test } from 'vitest';
import { busiestTopics, rolesIn } from '../../src/handbook/busiest-topics.ts';
import { smallHandbook } from '../small-handbook.ts';

test('topics of most roles come first, as many as asked for', () => {
  const { topics } = smallHandbook();
  const counted = busiestTopics(topics, 9).map((topic) => [topic.name, rolesIn(topic)]);
  expect(counted).toEqual([
    ['库存', 3],
    ['印章', 1],
  ]);
  expect(busiestTopics(topics, 1).map(({ name }) => name)).toEqual(['库存']);
});
