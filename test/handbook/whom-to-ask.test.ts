import { expect, test } from 'vitest';
import { whomToAsk } from '../../src/handbook/whom-to-ask.ts';

test('who cannot find something asks the department that keeps the handbook', () => {
  const words = whomToAsk({ owner: '院办', contact: '分机 8021' });
  expect(words).toBe('还是找不到，请问归口部门院办。分机 8021。');
});
