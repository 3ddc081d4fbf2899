import { expect, it } from 'vitest';
import PreviousNext from '../../../src/components/frame/PreviousNext.astro';
import { words } from '../words.ts';

const previous = { title: '印章', url: '/topics/seal/' };
const next = { title: '库存', url: '/topics/stock/' };

it('names the page before and the page after with their kind', async () => {
  expect(await words(PreviousNext, { kind: '主题', previous, next })).toEqual([
    '[上一主题印章](/topics/seal/)[下一主题库存](/topics/stock/)',
  ]);
});

it('leaves out the side on which there is no page', async () => {
  expect(await words(PreviousNext, { kind: '主题', previous: null, next })).toEqual([
    '[下一主题库存](/topics/stock/)',
  ]);
  expect(await words(PreviousNext, { kind: '主题', previous, next: null })).toEqual([
    '[上一主题印章](/topics/seal/)',
  ]);
});
