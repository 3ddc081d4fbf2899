import { expect, test } from 'vitest';
import { engineKey } from '../../src/cache/engine-key.ts';

test('is the same for the same rooms, and another for others', () => {
  expect(engineKey(['schemas'])).toMatch(/^[0-9a-f]{64}$/);
  expect(engineKey(['schemas'])).toBe(engineKey(['schemas']));
  expect(engineKey(['schemas', 'cache'])).not.toBe(engineKey(['schemas']));
});
