import { expect, it } from 'vitest';
import TopicIndex from '../../src/components/TopicIndex.astro';
import { handbook } from './handbook.ts';
import { words } from './words.ts';

it('says of every topic who is responsible: one by its title, more by their number', async () => {
  expect(await words(TopicIndex, { topics: handbook.topics })).toEqual([
    '[合同](/topics/contract/)总经理',
    '[库存](/topics/stock/)2 个岗位',
    '[试驾](/topics/trial/)没有主责',
    '[印章](/topics/seal/)销售经理公章、合同章',
  ]);
});
