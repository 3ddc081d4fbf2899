import { expect, it } from 'vitest';
import NeighbourPages from '../../src/components/NeighbourPages.astro';
import { words } from './words.ts';

const pages = [{ name: 'A–C' }, { name: 'D–K' }, { name: 'L–Z' }];

it('leads to the pages before and after one of a list, by their names', async () => {
  const said = (at: number) => words(NeighbourPages, { base: '/metrics/', pages, at });
  expect((await said(1)).join('')).toBe(
    '[上一页A–C](/metrics/page/1/)[下一页L–Z](/metrics/page/3/)',
  );
  expect((await said(2)).join('')).toBe('[上一页D–K](/metrics/page/2/)');
});
