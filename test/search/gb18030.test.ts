import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeJson, encodeJson } from '../../src/search/gb18030.ts';

test('Chinese characters take two bytes', () => {
  expect([...encodeJson('库存')]).toEqual([0x22, 0xbf, 0xe2, 0xb4, 0xe6, 0x22]);
});

test('whatever JSON can say comes back', () => {
  expect(decodeJson(encodeJson({ 車: ['〇', '🚀', 'é', '€', '\ud800', 1, null] }).buffer)).toEqual({
    車: ['〇', '🚀', 'é', '€', '\ud800', 1, null],
  });
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(decodeJson(encodeJson(text).buffer)).toBe(text);
    }),
    { numRuns: 30 },
  );
});
