import { expect, test } from 'vitest';
import { withFallback } from '../../src/search/fallback-engine.ts';

const second = { find: async () => [3] };
const PATIENCE = 20;

test('after one failure the second engine answers for good', async () => {
  let asked = 0;
  const failing = {
    async find(): Promise<number[]> {
      asked++;
      throw new Error('gone');
    },
  };
  const engine = withFallback(Promise.resolve(failing), second, PATIENCE);
  expect([await engine.find('库存'), await engine.find('投诉'), asked]).toEqual([[3], [3], 1]);
});

test('where there is no first engine the second answers', async () => {
  expect(await withFallback(Promise.resolve(null), second, PATIENCE).find('库存')).toEqual([3]);
});

test('an engine that does not come keeps nobody waiting, and answers when it has come', async () => {
  let arrive: (engine: { find(): Promise<number[]> }) => void = () => {};
  const coming = new Promise<{ find(): Promise<number[]> }>((resolve) => {
    arrive = resolve;
  });
  const engine = withFallback(coming, second, PATIENCE);
  expect([await engine.find('库存'), await engine.find('库存')]).toEqual([[3], [3]]);
  arrive({ find: async () => [1] });
  await expect.poll(() => engine.find('库存')).toEqual([1]);
});
