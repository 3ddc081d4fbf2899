import { expect, test } from 'vitest';
import { withFallback } from '../../src/search/fallback-engine.ts';

test('after one failure the second engine answers for good', async () => {
  let asked = 0;
  const failing = {
    async find() {
      asked++;
      throw new Error('gone');
    },
  };
  const engine = withFallback(failing, { find: async () => [3] });
  expect([await engine.find('库存'), await engine.find('投诉'), asked]).toEqual([[3], [3], 1]);
});
