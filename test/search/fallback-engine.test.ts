import { beforeEach, expect, test } from 'vitest';
import { withFallback } from '../../src/search/fallback-engine.ts';

const second = { find: async () => [3] };
const PATIENCE = 20;
const told: unknown[] = [];
const tell = (failure: unknown) => {
  told.push(failure);
};
beforeEach(() => {
  told.length = 0;
});

test('after one failure, which is told, the second engine answers for good', async () => {
  let asked = 0;
  const failing = {
    async find(): Promise<number[]> {
      asked++;
      throw new Error('gone');
    },
  };
  const engine = withFallback(Promise.resolve(failing), second, PATIENCE, tell);
  expect([await engine.find('库存'), await engine.find('投诉'), asked]).toEqual([[3], [3], 1]);
  expect(told).toEqual([new Error('gone')]);
});

test('where there is no first engine the second answers', async () => {
  expect(await withFallback(Promise.resolve(null), second, PATIENCE, tell).find('库存')).toEqual([
    3,
  ]);
  expect(told).toEqual([]);
});

test('an engine that cannot be had at all is told, and the second answers', async () => {
  const engine = withFallback(Promise.reject(new Error('no engine')), second, PATIENCE, tell);
  expect(await engine.find('库存')).toEqual([3]);
  expect(told).toEqual([new Error('no engine')]);
});

test('an engine that does not come keeps nobody waiting, and answers when it has come', async () => {
  let arrive: (engine: { find(): Promise<number[]> }) => void = () => {};
  const coming = new Promise<{ find(): Promise<number[]> }>((resolve) => {
    arrive = resolve;
  });
  const engine = withFallback(coming, second, PATIENCE, tell);
  expect([await engine.find('库存'), await engine.find('库存')]).toEqual([[3], [3]]);
  arrive({ find: async () => [1] });
  await expect.poll(() => engine.find('库存')).toEqual([1]);
});
