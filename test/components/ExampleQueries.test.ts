import { expect, it } from 'vitest';
import ExampleQueries from '../../src/components/ExampleQueries.astro';
import { handbook } from './handbook.ts';
import { words } from './words.ts';

it('links what one may ask to its search', async () => {
  expect(await words(ExampleQueries, { handbook })).toEqual([
    '例如[合同](/search/?q=%E5%90%88%E5%90%8C)[印章](/search/?q=%E5%8D%B0%E7%AB%A0)[库龄](/search/?q=%E5%BA%93%E9%BE%84)',
  ]);
});

it('says nothing where there is nothing to ask', async () => {
  expect(
    await words(ExampleQueries, { handbook: { ...handbook, topics: [], metrics: [] } }),
  ).toEqual([]);
});
